package fr.treille.web.traces;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.journal.Recherche;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is looked for. */
final class Criteria extends Div {

    private static final long serialVersionUID = 1L;
    private static final String IDENTIFIER = "\\s*([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?\\s*";

    /** Who is told that somebody searches. */
    interface Search extends Serializable {
        void run(Recherche recherche);
    }

    private final DatePicker du = day(TracesText.FROM);
    private final DatePicker au = day(TracesText.TO);
    private final TextField qui = new TextField(TracesText.WHO.here());
    private final Select<Acte> acte = new Select<>();
    private final TextField volet = new TextField(TracesText.VOLET.here());
    private final TextField usager = new TextField(TracesText.USAGER.here());
    private final TextField session = new TextField(TracesText.SESSION.here());
    private final TextField quoi = new TextField(TracesText.WHAT.here());
    private final NativeDetails more = new NativeDetails(TracesText.MORE_CRITERIA.here());
    private final Search search;

    Criteria(Search search) {
        this.search = search;
        addClassName("criteria");
        getElement().setAttribute("role", "search");
        acte.setLabel(TracesText.ACT.here());
        acte.setItems(Acte.values());
        acte.setItemLabelGenerator(one -> one == null ? TracesText.ANY_ACT.here() : TracesText.acte(one.name()));
        acte.setEmptySelectionAllowed(true);
        acte.setEmptySelectionCaption(TracesText.ANY_ACT.here());
        usager.setPattern(IDENTIFIER);
        usager.setI18n(new TextField.TextFieldI18n().setPatternErrorMessage(TracesText.NO_IDENTIFIER.here()));
        usager.setMaxLength(40);
        NativeButton button = new NativeButton(TracesText.SEARCH.here(), event -> search());
        button.addClassNames("button", "first");
        NativeButton clear = new NativeButton(TracesText.CLEAR.here(), event -> search.run(today()));
        clear.addClassName("button");
        button.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Div precise = new Div(volet, usager, session, quoi);
        precise.addClassName("criteria-row");
        more.setContent(precise);
        Div row = new Div(du, au, qui, acte, button, clear);
        row.addClassName("criteria-row");
        add(row, more);
    }

    private static Recherche today() {
        LocalDate today = LocalDate.now(Recherche.ZONE);
        return Recherche.of(today, today);
    }

    private static DatePicker day(TracesText label) {
        DatePicker day = new DatePicker(label.here());
        day.setI18n(Days.words());
        day.setRequiredIndicatorVisible(false);
        return day;
    }

    void show(Address address) {
        Recherche asked = address.recherche();
        du.setValue(asked.du());
        au.setValue(asked.au());
        qui.setValue(asked.qui());
        acte.setValue(asked.acte().orElse(null));
        volet.setValue(asked.volet());
        usager.setValue(asked.usager().map(UUID::toString).orElse(""));
        session.setValue(asked.session());
        quoi.setValue(asked.quoi());
        more.setOpen(address.isPrecise());
    }

    private void search() {
        if (usager.isInvalid()) {
            usager.focus();
            return;
        }
        LocalDate from = Optional.ofNullable(du.getValue()).orElse(today().du());
        LocalDate to = Optional.ofNullable(au.getValue()).orElse(from);
        search.run(new Recherche(
                from,
                to,
                qui.getValue(),
                Optional.ofNullable(acte.getValue()),
                volet.getValue(),
                Optional.of(usager.getValue().strip())
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString),
                session.getValue(),
                quoi.getValue()));
    }
}
