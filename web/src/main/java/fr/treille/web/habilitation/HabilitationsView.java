package fr.treille.web.habilitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.Membres;
import fr.treille.tenancy.identity.Membres.Membre;
import fr.treille.tenancy.structure.Structure;
import fr.treille.web.security.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has which role, for whom and until when. */
@Route("gestion/habilitations")
@PermitAll
class HabilitationsView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();

    @Inject
    Affectations affectations;

    @Inject
    Structure structure;

    @Inject
    Membres membres;

    HabilitationsView() {
        super(HabilitationText.PEOPLE);
        addClassName("wide");
        subtitle(HabilitationText.PEOPLE_FOR.here(
                SignedIn.current().gestionnaire().name()));
        add(outcome(), content);
    }

    @Override
    void show(TenantContext context) {
        List<Affectation> inForce = affectations.enCours(context);
        Places places = new Places(structure.liste(context));
        Map<String, String> names = names(context);
        content.removeAll();
        NativeButton give = new NativeButton(
                HabilitationText.GIVE.here(),
                pressed -> new AffectationDialog(names, places, demande -> give(demande, names)).open());
        give.addClassNames("button", "first");
        content.add(give);
        if (names.isEmpty()) {
            give.setEnabled(false);
            content.add(new Paragraph(HabilitationText.NAMES_UNAVAILABLE.here()));
        }
        content.add(people(inForce, names, places));
        content.add(ended(affectations.terminees(context), names, places));
    }

    /** By name; the account's identifier where Keycloak is away. */
    private Map<String, String> names(TenantContext context) {
        Map<String, String> names = new LinkedHashMap<>();
        try {
            for (Membre membre : membres.de(context.gestionnaire())) {
                names.put(membre.compte(), membre.nom());
            }
        } catch (IdentityProviderUnavailable away) {
            names.clear();
        }
        return names;
    }

    private UnorderedList people(List<Affectation> all, Map<String, String> names, Places places) {
        UnorderedList people = new UnorderedList();
        people.addClassName("people");
        Map<String, List<Affectation>> byAccount = new LinkedHashMap<>();
        names.keySet().forEach(account -> byAccount.put(account, List.of()));
        for (Affectation one : all) {
            byAccount.merge(one.compte(), List.of(one), HabilitationsView::both);
        }
        byAccount.forEach((account, theirs) -> {
            if (!theirs.isEmpty()) {
                people.add(person(named(names, account), theirs, places));
            }
        });
        return people;
    }

    private static List<Affectation> both(List<Affectation> some, List<Affectation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private ListItem person(String name, List<Affectation> theirs, Places places) {
        UnorderedList roles = new UnorderedList();
        Instant now = Instant.now();
        for (Affectation one : theirs) {
            Span role = new Span(one.modele().libelle());
            role.addClassName("role");
            Span when = new Span(Moments.of(one, now));
            ListItem row = new ListItem(role, new Span(places.of(one.perimetre())), when);
            one.until().ifPresent(end -> {
                Span soon = new Span(Moments.left(end, now));
                soon.addClassNames("chip", "soon");
                when.add(new Span(" "), soon);
            });
            row.add(Tables.button(
                    HabilitationText.END.here(),
                    HabilitationText.END_OF.here(name, one.modele().libelle()),
                    pressed -> new EndDialog(name, one, places, () -> end(one, name)).open()));
            row.addClassName("affectation");
            roles.add(row);
        }
        return new ListItem(new H2(name), roles);
    }

    private static NativeDetails ended(List<Affectation> all, Map<String, String> names, Places places) {
        UnorderedList list = new UnorderedList();
        for (Affectation one : all) {
            String end = one.until().map(Moments::day).orElse("");
            ListItem row = new ListItem(
                    new Span(named(names, one.compte())),
                    new Span(one.modele().libelle()),
                    new Span(places.of(one.perimetre())),
                    new Span(HabilitationText.ENDED_DAY.here(end)));
            row.addClassName("affectation");
            list.add(row);
        }
        NativeDetails details = new NativeDetails(HabilitationText.ENDED_LIST.here(all.size()), list);
        details.addClassName("ended");
        return details;
    }

    private static String named(Map<String, String> names, String account) {
        return names.getOrDefault(account, HabilitationText.UNKNOWN_PERSON.here());
    }

    private Optional<String> give(Demande demande, Map<String, String> names) {
        Optional<String> refused = Refusals.doing(() -> affectations.affecter(context(), demande));
        if (refused.isEmpty()) {
            show(context());
            outcome()
                    .done(HabilitationText.GIVEN.here(
                            named(names, demande.compte()), demande.modele().libelle()));
        }
        return refused;
    }

    private Optional<String> end(Affectation one, String name) {
        Optional<String> refused = Refusals.doing(() -> affectations.retirer(context(), one.id(), Instant.now()));
        if (refused.isEmpty()) {
            outcome().done(HabilitationText.ENDED.here(name, one.modele().libelle()));
            Refusals.doing(() -> show(context())).ifPresent(outcome()::refused);
        }
        return refused;
    }
}
