package fr.treille.web.traces;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.treille.tenancy.audit.Trace;
import fr.treille.web.words.MoyenText;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Traces, newest first: a dense table on a desk, cards on a phone. */
final class TraceTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<TracesText> COLUMNS = List.of(
            TracesText.COLUMN_WHEN,
            TracesText.COLUMN_WHO,
            TracesText.COLUMN_ACT,
            TracesText.COLUMN_WHAT,
            TracesText.COLUMN_ON,
            TracesText.COLUMN_WHERE,
            TracesText.COLUMN_MORE);

    private final NativeTableBody body;

    TraceTable(List<Trace> traces) {
        addClassName("traces");
        NativeTable table = new NativeTable();
        NativeTableRow names = new NativeTableRow();
        for (TracesText column : COLUMNS) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.here());
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        table.getHead().add(names);
        body = table.addBody();
        traces.forEach(this::show);
        add(table);
    }

    private void show(Trace trace) {
        NativeTableRow detail = new NativeTableRow();
        detail.addClassName("detail");
        detail.setVisible(false);
        NativeButton more = new NativeButton(TracesText.DETAIL.here());
        more.addClassName("link");
        more.setAriaLabel(TracesText.DETAIL_OF.here(trace.numero()));
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(event -> toggle(trace, detail, more));
        Span acte = new Span(TracesText.acte(trace.acte()));
        acte.addClassNames(
                "badge", "acte-" + trace.acte().toLowerCase(Locale.ROOT).replace('_', '-'));
        body.add(
                new NativeTableRow(
                        new NativeTableCell(Days.moment(trace.instant())),
                        new NativeTableCell(who(trace)),
                        new NativeTableCell(acte),
                        new NativeTableCell(QuoiText.of(trace.quoi())),
                        new NativeTableCell(on(trace)),
                        new NativeTableCell(trace.adresse()),
                        new NativeTableCell(more)),
                detail);
    }

    private static Div who(Trace trace) {
        Span name = new Span(trace.nom());
        name.addClassName("name");
        Span as = new Span(trace.enTantQue());
        as.addClassName("as");
        return new Div(name, as);
    }

    private static String on(Trace trace) {
        return String.join(
                " · ",
                List.of(trace.volet(), trace.objet()).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static void toggle(Trace trace, NativeTableRow detail, NativeButton more) {
        boolean open = !detail.isVisible();
        if (open && detail.getChildren().findAny().isEmpty()) {
            NativeTableCell cell = new NativeTableCell(detail(trace));
            cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS.size()));
            detail.add(cell);
        }
        detail.setVisible(open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static DescriptionList detail(Trace trace) {
        DescriptionList list = new DescriptionList();
        fact(list, TracesText.NUMBER, String.valueOf(trace.numero()));
        fact(list, TracesText.NAME_OF_ACT, trace.quoi());
        fact(list, TracesText.ACCOUNT, trace.compte());
        fact(list, TracesText.AS, trace.enTantQue());
        fact(list, TracesText.WHY, trace.pourquoi());
        fact(list, TracesText.USAGER, trace.usager().map(UUID::toString).orElse(""));
        fact(list, TracesText.VOLET, trace.volet());
        fact(list, TracesText.OBJECT, trace.objet());
        fact(list, TracesText.ADDRESS, trace.adresse());
        fact(list, TracesText.SESSION, trace.session());
        fact(list, TracesText.MEANS, MoyenText.of(trace.moyen()));
        return list;
    }

    private static void fact(DescriptionList list, TracesText name, String value) {
        list.add(
                new DescriptionList.Term(name.here()),
                new DescriptionList.Description(value.isEmpty() ? TracesText.EMPTY_VALUE.here() : value));
    }
}
