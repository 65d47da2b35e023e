package fr.treille.web.habilitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.equipe.Equipe;
import fr.treille.tenancy.equipe.Releve;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.structure.Structure;
import fr.treille.web.security.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has which role, for whom and until when. */
@Route("gestion/habilitations")
@PermitAll
class HabilitationsView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    /** People shown at once; thousands would be long to send, and nobody reads them. */
    private static final int AT_ONCE = 50;

    private final Div content = new Div();
    private final TextField find = new TextField(HabilitationText.FIND_PERSON.here());
    private int shown = AT_ONCE;

    @Inject
    Affectations affectations;

    @Inject
    Structure structure;

    @Inject
    Equipe equipe;

    @Inject
    Releve releve;

    HabilitationsView() {
        super(HabilitationText.PEOPLE);
        addClassName("wide");
        subtitle(HabilitationText.PEOPLE_FOR.here(
                SignedIn.current().gestionnaire().name()));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> {
            shown = AT_ONCE;
            Refusals.doing(() -> show(context())).ifPresent(outcome()::refused);
        });
        add(outcome(), content);
    }

    @Override
    protected void show(TenantContext context) {
        List<Affectation> inForce = affectations.enCours(context);
        Places places = new Places(structure.liste(context));
        Map<String, String> names = names(context, inForce);
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
        if (names.size() > AT_ONCE) {
            content.add(find);
        }
        content.add(people(inForce, names, places));
        content.add(ended(affectations.terminees(context), names, places));
    }

    /** By name; who got a role before they were listed is looked for at once. */
    private Map<String, String> names(TenantContext context, List<Affectation> inForce) {
        releve.peutEtre(context);
        Map<String, String> names = equipe.noms(context);
        boolean missing = inForce.stream().anyMatch(one -> !names.containsKey(one.compte()));
        return missing && releve.maintenant(context) ? equipe.noms(context) : names;
    }

    private UnorderedList people(List<Affectation> all, Map<String, String> names, Places places) {
        UnorderedList people = new UnorderedList();
        people.addClassName("people");
        Map<String, List<Affectation>> byAccount = new LinkedHashMap<>();
        names.keySet().forEach(account -> byAccount.put(account, List.of()));
        for (Affectation one : all) {
            byAccount.merge(one.compte(), List.of(one), HabilitationsView::both);
        }
        String wanted = plain(find.getValue());
        List<Map.Entry<String, List<Affectation>>> some = byAccount.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .filter(one -> plain(named(names, one.getKey())).contains(wanted))
                .toList();
        some.stream()
                .limit(shown)
                .forEach(one -> people.add(person(named(names, one.getKey()), one.getValue(), places)));
        if (some.size() > shown) {
            NativeButton more = new NativeButton(HabilitationText.SHOW_MORE_PEOPLE.here(), pressed -> {
                shown += AT_ONCE;
                Refusals.doing(() -> show(context())).ifPresent(outcome()::refused);
            });
            more.addClassName("button");
            people.add(new ListItem(more));
        }
        return people;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
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
