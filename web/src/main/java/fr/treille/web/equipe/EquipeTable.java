package fr.treille.web.equipe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.equipe.Agent;
import fr.treille.tenancy.equipe.Etat;
import fr.treille.web.habilitation.Moments;
import fr.treille.web.habilitation.Places;
import java.util.List;
import java.util.Set;

/** People by name: a table on a desk, cards on a phone. */
final class EquipeTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<EquipeText> COLUMNS = List.of(
            EquipeText.COLUMN_NAME,
            EquipeText.COLUMN_FUNCTION,
            EquipeText.COLUMN_ROLES,
            EquipeText.COLUMN_STATE,
            EquipeText.COLUMN_ACTIONS);

    /** @param waiting accounts of those who have not followed their invitation */
    EquipeTable(List<Agent> agents, Set<String> waiting, Places places, SerializableFunction<Agent, Div> gestures) {
        addClassNames("traces", "staff");
        NativeTable table = new NativeTable();
        NativeTableRow names = new NativeTableRow();
        for (EquipeText column : COLUMNS) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.here());
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        table.getHead().add(names);
        NativeTableBody body = table.addBody();
        agents.forEach(agent -> body.add(row(agent, waiting.contains(agent.compte()), places, gestures)));
        add(table);
    }

    private static NativeTableRow row(
            Agent agent, boolean waiting, Places places, SerializableFunction<Agent, Div> gestures) {
        Span name = new Span(agent.nomComplet());
        name.addClassName("name");
        Span email = new Span(agent.email());
        email.addClassName("as");
        return new NativeTableRow(
                new NativeTableCell(new Div(name, email)),
                new NativeTableCell(agent.fonction()),
                new NativeTableCell(roles(agent, places)),
                new NativeTableCell(state(agent, waiting)),
                new NativeTableCell(gestures.apply(agent)));
    }

    private static Div roles(Agent agent, Places places) {
        Div roles = new Div();
        if (agent.roles().isEmpty()) {
            Span none = new Span(EquipeText.NO_ROLE.here());
            none.addClassName("as");
            roles.add(none);
        }
        for (Affectation one : agent.roles()) {
            Span role = new Span(one.modele().libelle());
            Span where = new Span(places.of(one.perimetre()));
            where.addClassName("as");
            roles.add(new Div(role, where));
        }
        return roles;
    }

    private static Div state(Agent agent, boolean waiting) {
        boolean closed = agent.etat() == Etat.FERME;
        EquipeText word = waiting ? EquipeText.INVITED_BADGE : EquipeText.OPEN;
        Span badge = new Span((closed ? EquipeText.CLOSED : word).here());
        badge.addClassNames("badge", closed ? "badge-shut" : waiting ? "badge-soon" : "badge-good");
        Div state = new Div(badge);
        if (!closed) {
            agent.jusqua().ifPresent(end -> {
                Span until = new Span(EquipeText.UNTIL.here(Moments.day(end.minusNanos(1))));
                until.addClassName("as");
                state.add(until);
            });
        }
        return state;
    }
}
