package fr.treille.web.simulation;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.equipe.Equipe;
import fr.treille.tenancy.equipe.Releve;
import fr.treille.tenancy.simulation.Simulation;
import fr.treille.tenancy.simulation.Vue;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Structure;
import fr.treille.web.habilitation.AdministratorsScreen;
import fr.treille.web.habilitation.Moments;
import fr.treille.web.habilitation.Places;
import fr.treille.web.shell.EmptyState;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** « Que voit cette personne, et pourquoi ? » */
@Route("gestion/simulation")
@PermitAll
public class SimulationView extends AdministratorsScreen implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> person = new ComboBox<>(SimulationText.PERSON.here());
    private final ComboBox<Perimetre> place = new ComboBox<>(SimulationText.PLACE.here());
    private final Div answer = new Div();
    private String asked = "";

    @Inject
    transient Equipe equipe;

    @Inject
    transient Releve releve;

    @Inject
    transient Structure structure;

    @Inject
    transient Simulation simulation;

    private transient Places places = new Places(List.of());

    SimulationView() {
        super(SimulationText.TITLE);
        addClassName("wide");
        subtitle(SimulationText.FOR.here());
        Div row = new Div(person, place);
        row.addClassNames("criteria-row", "criteria", "simulation");
        answer.getElement().setAttribute("aria-live", "polite");
        add(row, answer);
    }

    /** @param compte whom it is about, when a list of people led here */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String compte) {
        asked = compte == null ? "" : compte;
    }

    @Override
    protected void show(TenantContext context) {
        releve.peutEtre(context);
        Map<String, String> names = equipe.noms(context);
        List<Etablissement> all = structure.liste(context);
        places = new Places(all);
        person.setItems(List.copyOf(names.keySet()));
        person.setItemLabelGenerator(compte -> names.getOrDefault(compte, ""));
        place.setItems(
                places.all().stream().filter(one -> place(one).isPresent()).toList());
        place.setItemLabelGenerator(places::of);
        if (names.containsKey(asked)) {
            person.setValue(asked);
        }
        all.stream().findFirst().ifPresent(one -> place.setValue(new Perimetre.DEtablissement(one.id())));
        person.addValueChangeListener(chosen -> answer());
        place.addValueChangeListener(chosen -> answer());
        answer();
    }

    private static Optional<UUID> place(Perimetre perimetre) {
        return switch (perimetre) {
            case Perimetre.DEtablissement(UUID id) -> Optional.of(id);
            case Perimetre.DUnite(UUID id) -> Optional.of(id);
            case Perimetre.DuGestionnaire g -> Optional.empty();
            case Perimetre.DuCercle c -> Optional.empty();
        };
    }

    private void answer() {
        answer.removeAll();
        if (person.isEmpty() || place.isEmpty()) {
            answer.add(new EmptyState(SimulationText.CHOOSE, SimulationText.CHOOSE_NEXT));
            return;
        }
        Instant now = Instant.now();
        String compte = person.getValue();
        List<Affectation> given = simulation.affectations(context(), compte, now);
        answer.add(new H2(SimulationText.GIVEN.here()), given(given, now));
        answer.add(new H2(SimulationText.AT.here(places.of(place.getValue()))));
        List<Vue> vues =
                simulation.voir(context(), compte, place(place.getValue()).orElseThrow(), now);
        answer.add(table(vues), new Paragraph(SimulationText.NOBODY_NAMED.here()));
    }

    private UnorderedList given(List<Affectation> given, Instant now) {
        UnorderedList list = new UnorderedList();
        list.addClassName("given");
        for (Affectation one : given) {
            list.add(new ListItem(
                    one.modele().libelle() + " · " + places.of(one.perimetre()) + " · " + Moments.of(one, now)));
        }
        if (given.isEmpty()) {
            list.add(new ListItem(SimulationText.NOTHING_GIVEN.here()));
        }
        return list;
    }

    private static Div table(List<Vue> vues) {
        NativeTable table = new NativeTable();
        NativeTableRow names = new NativeTableRow();
        for (SimulationText column : List.of(SimulationText.VOLET, SimulationText.MAY, SimulationText.WHY)) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.here());
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        table.getHead().add(names);
        NativeTableBody body = table.addBody();
        vues.forEach(vue -> body.add(row(vue)));
        Div frame = new Div(table);
        frame.addClassNames("traces", "simulated");
        return frame;
    }

    private static NativeTableRow row(Vue vue) {
        Span volet = new Span(vue.volet().libelle());
        volet.addClassName("name");
        Span about =
                new Span((vue.volet().contenu() ? SimulationText.ABOUT_PERSONS : SimulationText.ABOUT_REST).here());
        about.addClassName("as");
        Span chip = new Span(SimulationText.valueOf(vue.acces().name()).here());
        chip.addClassNames(
                "chip",
                switch (vue.acces()) {
                    case AUCUN -> "shut";
                    case LECTURE -> "reads";
                    case ECRITURE -> "writes";
                    case VALIDATION -> "validates";
                });
        Div may = new Div(chip);
        if (!vue.etendue().isEmpty()) {
            Span part = new Span(SimulationText.PART.here(vue.etendue().toLowerCase(Locale.ROOT)));
            part.addClassName("as");
            may.add(part);
        }
        if (vue.cercleSeulement()) {
            Span circle = new Span(SimulationText.CIRCLE.here());
            circle.addClassName("as");
            may.add(circle);
        }
        return new NativeTableRow(
                new NativeTableCell(new Div(volet, about)),
                new NativeTableCell(may),
                new NativeTableCell(vue.raison()));
    }
}
