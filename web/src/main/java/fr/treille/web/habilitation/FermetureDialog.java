package fr.treille.web.habilitation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Optional;

/** Asks from which day on a place is closed, and says what stays. */
final class FermetureDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = new DatePicker(HabilitationText.CLOSED_FROM.here());
    private final SerializableFunction<LocalDate, Optional<String>> closing;

    FermetureDialog(String name, String explained, SerializableFunction<LocalDate, Optional<String>> closing) {
        super(HabilitationText.CLOSE_OF.here(name), HabilitationText.CLOSE_PLACE);
        this.closing = closing;
        day.setLocale(UI.getCurrent().getLocale());
        day.setI18n(Moments.calendar(UI.getCurrent().getLocale()));
        day.setValue(LocalDate.now(Moments.PARIS));
        day.setErrorMessage(HabilitationText.FIELD_MISSING.here());
        fields(new Paragraph(explained), day);
    }

    @Override
    protected boolean isFilled() {
        day.setInvalid(day.isEmpty());
        return !day.isInvalid();
    }

    @Override
    protected Optional<String> save() {
        return closing.apply(day.getValue());
    }
}
