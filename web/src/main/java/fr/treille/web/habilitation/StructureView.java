package fr.treille.web.habilitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The establishments and units of a gestionnaire: what roles are given for. */
@Route("gestion/structure")
@PermitAll
class StructureView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();

    @Inject
    Structure structure;

    @Inject
    Habilitations habilitations;

    StructureView() {
        super(HabilitationText.STRUCTURE);
        subtitle(HabilitationText.STRUCTURE_FOR.here(
                SignedIn.current().gestionnaire().name()));
        NativeButton add = new NativeButton(HabilitationText.ADD_ETABLISSEMENT.here(), pressed -> new NameDialog(
                        HabilitationText.ADD_ETABLISSEMENT.here(), "", true, this::addEtablissement)
                .open());
        add.addClassNames("button", "first");
        add(add, outcome(), content);
    }

    @Override
    void show(TenantContext context) {
        habilitations.exigerAdministrateur(context, "structure.lister");
        List<Etablissement> all = structure.liste(context);
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(HabilitationText.NO_STRUCTURE, HabilitationText.NO_STRUCTURE_NEXT));
        }
        for (Etablissement one : all) {
            Span finess = new Span(one.finess().orElse(""));
            finess.addClassName("finess");
            Div heading = new Div(new H2(one.nom()), finess, gestures(one.id(), one.nom()));
            heading.addClassName("place");
            Section section = new Section(heading, units(one.unites()));
            section.addClassName("etablissement");
            content.add(section);
        }
    }

    private UnorderedList units(List<Unite> unites) {
        UnorderedList list = new UnorderedList();
        for (Unite unite : unites) {
            Div line = new Div(new Span(unite.nom()), gestures(unite.id(), unite.nom()));
            line.addClassName("place");
            ListItem item = new ListItem(line);
            if (!unite.unites().isEmpty()) {
                item.add(units(unite.unites()));
            }
            list.add(item);
        }
        return list;
    }

    private Div gestures(UUID id, String name) {
        Div gestures = new Div(
                Tables.button(
                        HabilitationText.ADD_UNITE.here(),
                        HabilitationText.ADD_UNITE_IN.here(name),
                        pressed -> new NameDialog(
                                        HabilitationText.ADD_UNITE_IN.here(name),
                                        "",
                                        false,
                                        (typed, finess) ->
                                                change(typed, () -> structure.ajouterUnite(context(), id, typed)))
                                .open()),
                Tables.button(
                        HabilitationText.RENAME.here(),
                        HabilitationText.RENAME_OF.here(name),
                        pressed -> new NameDialog(
                                        HabilitationText.RENAME_OF.here(name),
                                        name,
                                        false,
                                        (typed, finess) ->
                                                change(typed, () -> structure.renommer(context(), id, typed)))
                                .open()));
        gestures.addClassName("row-actions");
        return gestures;
    }

    private Optional<String> addEtablissement(String name, String finess) {
        return change(name, () -> structure.ajouterEtablissement(context(), name, finess));
    }

    private Optional<String> change(String name, Runnable gesture) {
        Optional<String> refused = Refusals.doing(gesture);
        if (refused.isEmpty()) {
            show(context());
            outcome().done(HabilitationText.STRUCTURE_SAVED.here(name.strip()));
        }
        return refused;
    }
}
