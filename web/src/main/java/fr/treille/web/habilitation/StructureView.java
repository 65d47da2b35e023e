package fr.treille.web.habilitation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.treille.referential.etablissement.Referentiel;
import fr.treille.referential.nomenclature.Nomenclatures;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.structure.Bloc;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.FicheUnite;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The establishments and units of a gestionnaire: what they are, how many places they have, what roles are given for. */
@Route("gestion/structure")
@PermitAll
class StructureView extends AdministratorsScreen {

    private static final long serialVersionUID = 1L;

    /** Up to here everything is shown at once. */
    private static final int FEW = 100;

    private final Div content = new Div();
    private final HashSet<UUID> open = new HashSet<>();

    @Inject
    Structure structure;

    @Inject
    Habilitations habilitations;

    @Inject
    Referentiel referentiel;

    @Inject
    Nomenclatures nomenclatures;

    private Categories categories = new Categories(Map.of());

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
    protected void show(TenantContext context) {
        habilitations.exigerAdministrateur(context, "structure.lister");
        List<Etablissement> all = structure.liste(context);
        Map<String, Integer> installed = installed(all);
        categories = Categories.of(nomenclatures);
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(HabilitationText.NO_STRUCTURE, HabilitationText.NO_STRUCTURE_NEXT));
        }
        boolean few = all.stream().mapToInt(one -> count(one.unites())).sum() <= FEW;
        for (Etablissement one : all) {
            content.add(section(one, installed, few));
        }
    }

    private static int count(List<Unite> unites) {
        return unites.size()
                + unites.stream().mapToInt(one -> count(one.unites())).sum();
    }

    /** Places of FINESS by number: one question for each legal entity, whatever the number of establishments. */
    private Map<String, Integer> installed(List<Etablissement> all) {
        Map<String, Integer> places = new HashMap<>();
        all.stream()
                .flatMap(one -> one.entite().stream())
                .distinct()
                .flatMap(entite -> referentiel.etablissementsDe(new FinessNumber(entite)).stream())
                .forEach(one ->
                        one.places().ifPresent(number -> places.put(one.numero().value(), number)));
        return places;
    }

    private Section section(Etablissement one, Map<String, Integer> installed, boolean few) {
        Div facts = new Div();
        facts.addClassName("facts");
        one.categorie().ifPresent(code -> facts.add(fact(categories.label(code))));
        one.finess().ifPresent(number -> facts.add(fact(HabilitationText.FINESS_OF.here(number))));
        facts.add(fact(HabilitationText.BLOCS_ON.here(one.blocs().size(), Bloc.values().length)));
        places(one, installed).ifPresent(facts::add);
        one.fermeture().ifPresent(end -> facts.add(chip(HabilitationText.CLOSES_ON.here(Moments.day(end)))));
        Div heading = new Div(new H2(one.nom()), gestures(one));
        heading.addClassName("place");
        Section section = new Section(heading, facts);
        section.addClassName("etablissement");
        if (few) {
            section.add(units(one, true));
        } else if (!one.unites().isEmpty()) {
            section.add(folded(one));
        }
        return section;
    }

    /** What the units have room for, beside what FINESS says is installed; more than that is to be seen. */
    private static Optional<Span> places(Etablissement one, Map<String, Integer> installed) {
        int own = one.places();
        Optional<Integer> official = one.finess().map(installed::get);
        if (official.isEmpty()) {
            return own == 0 ? Optional.empty() : Optional.of(fact(HabilitationText.PLACES_SUM.here(own)));
        }
        String words = HabilitationText.PLACES_OF.here(own, official.get());
        return Optional.of(own > official.get() ? chip(HabilitationText.TOO_MANY.here(words)) : fact(words));
    }

    private static Span fact(String words) {
        Span fact = new Span(words);
        fact.addClassName("finess");
        return fact;
    }

    private static Span chip(String words) {
        Span chip = new Span(words);
        chip.addClassNames("chip", "soon");
        return chip;
    }

    private Component folded(Etablissement one) {
        Div holder = new Div();
        NativeButton toggle = new NativeButton();
        toggle.addClassName("button");
        toggle.addClickListener(pressed -> {
            if (!open.remove(one.id())) {
                open.add(one.id());
            }
            unfold(one, holder, toggle);
        });
        unfold(one, holder, toggle);
        return new Div(toggle, holder);
    }

    private void unfold(Etablissement one, Div holder, NativeButton toggle) {
        boolean now = open.contains(one.id());
        int units = count(one.unites());
        toggle.setText((now ? HabilitationText.HIDE_UNITS : HabilitationText.SHOW_UNITS).here(units));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(now));
        holder.removeAll();
        if (now) {
            holder.add(units(one, false));
        }
    }

    private UnitList units(Etablissement one, boolean allOpen) {
        return new UnitList(one.unites(), unite -> gestures(one, unite), open, allOpen);
    }

    private Div gestures(Etablissement one) {
        Div gestures = new Div(
                addUnit(one, one.id(), one.nom()),
                Tables.button(
                        HabilitationText.CHANGE.here(),
                        HabilitationText.CHANGE_OF.here(one.nom()),
                        pressed -> new EtablissementDialog(
                                        one,
                                        categories,
                                        fiche -> change(
                                                fiche.nom(),
                                                () -> structure.modifierEtablissement(context(), one.id(), fiche)))
                                .open()),
                close(one.id(), one.nom(), HabilitationText.CLOSE_ETABLISSEMENT_EXPLAINED));
        gestures.addClassName("row-actions");
        return gestures;
    }

    private Div gestures(Etablissement within, Unite unite) {
        String name = unite.nom();
        Div gestures = new Div(
                addUnit(within, unite.id(), name),
                Tables.button(HabilitationText.CHANGE.here(), HabilitationText.CHANGE_OF.here(name), pressed -> {
                    Map<UUID, String> parents = parents(within, Optional.of(unite.id()));
                    UUID parent =
                            parent(within.id(), within.unites(), unite.id()).orElse(within.id());
                    new UniteDialog(
                                    HabilitationText.CHANGE_OF.here(name),
                                    unite.fiche(),
                                    parents,
                                    parent,
                                    (fiche, then) -> change(fiche.nom(), () -> change(unite.id(), fiche, parent, then)))
                            .open();
                }),
                move(unite, true),
                move(unite, false),
                close(unite.id(), name, HabilitationText.CLOSE_UNITE_EXPLAINED));
        gestures.addClassName("row-actions");
        return gestures;
    }

    private void change(UUID unite, FicheUnite fiche, UUID before, UUID then) {
        // A move that is refused must leave the rest as it was.
        if (!then.equals(before)) {
            structure.deplacer(context(), unite, then);
        }
        structure.modifierUnite(context(), unite, fiche);
    }

    private NativeButton addUnit(Etablissement within, UUID parent, String name) {
        return Tables.button(
                HabilitationText.ADD_UNITE.here(), HabilitationText.ADD_UNITE_IN.here(name), pressed -> new UniteDialog(
                                HabilitationText.ADD_UNITE_IN.here(name),
                                FicheUnite.nommee(""),
                                parents(within, Optional.empty()),
                                parent,
                                (fiche, where) -> change(fiche.nom(), () -> {
                                    structure.ajouterUnite(context(), where, fiche);
                                    open.add(within.id());
                                    open.add(where);
                                }))
                        .open());
    }

    private NativeButton move(Unite unite, boolean earlier) {
        NativeButton button = Tables.button(
                earlier ? "↑" : "↓",
                (earlier ? HabilitationText.EARLIER : HabilitationText.LATER).here(unite.nom()),
                pressed -> change(unite.nom(), () -> structure.ranger(context(), unite.id(), earlier))
                        .ifPresent(outcome()::refused));
        button.addClassName("square");
        return button;
    }

    private NativeButton close(UUID id, String name, HabilitationText explained) {
        return Tables.button(
                HabilitationText.CLOSE_PLACE.here(),
                HabilitationText.CLOSE_OF.here(name),
                pressed -> new FermetureDialog(
                                name,
                                explained.here(name),
                                day -> change(name, () -> structure.fermer(context(), id, day)))
                        .open());
    }

    /** The establishment and its units, in words, without the unit itself nor what it is made of. */
    private static Map<UUID, String> parents(Etablissement within, Optional<UUID> but) {
        Map<UUID, String> parents = new LinkedHashMap<>();
        parents.put(within.id(), within.nom());
        collect(within.unites(), within.nom(), but, parents);
        return parents;
    }

    private static void collect(List<Unite> unites, String path, Optional<UUID> but, Map<UUID, String> parents) {
        for (Unite unite : unites) {
            if (!but.equals(Optional.of(unite.id()))) {
                String words = path + " / " + unite.nom();
                parents.put(unite.id(), words);
                collect(unite.unites(), words, but, parents);
            }
        }
    }

    private static Optional<UUID> parent(UUID above, List<Unite> unites, UUID id) {
        for (Unite unite : unites) {
            Optional<UUID> found = unite.id().equals(id) ? Optional.of(above) : parent(unite.id(), unite.unites(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
