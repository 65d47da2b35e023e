package fr.treille.web.habilitation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableFunction;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.access.Plage;
import fr.treille.tenancy.habilitation.Demande;
import java.text.DateFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives one role to one person. */
final class AffectationDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    private final SerializableFunction<Demande, Optional<String>> giving;
    private final ComboBox<String> person = new ComboBox<>(HabilitationText.PERSON.here());
    private final Select<ModeleDeRole> role = new Select<>();
    private final Select<Perimetre> perimeter = new Select<>();
    private final DatePicker from = new DatePicker(HabilitationText.FROM.here());
    private final DatePicker until = new DatePicker(HabilitationText.UNTIL.here());
    private final TimePicker hoursFrom = new TimePicker(HabilitationText.HOURS_FROM.here());
    private final TimePicker hoursTo = new TimePicker(HabilitationText.HOURS_TO.here());
    private final Div shift = new Div(hoursFrom, hoursTo);

    AffectationDialog(
            Map<String, String> names, Places places, SerializableFunction<Demande, Optional<String>> giving) {
        super(HabilitationText.GIVE_TITLE.here(), HabilitationText.GIVE);
        this.giving = giving;
        person.setItems(List.copyOf(names.keySet()));
        person.setItemLabelGenerator(account -> names.getOrDefault(account, account));
        role.setLabel(HabilitationText.ROLE.here());
        role.setItems(ModeleDeRole.values());
        role.setItemLabelGenerator(ModeleDeRole::libelle);
        perimeter.setLabel(HabilitationText.PERIMETER.here());
        perimeter.setItems(places.all());
        perimeter.setItemLabelGenerator(places::of);
        from.setValue(today());
        until.setHelperText(HabilitationText.UNTIL_HELP.here());
        hoursFrom.setHelperText(HabilitationText.HOURS_HELP.here());
        Locale locale = UI.getCurrent().getLocale();
        List.of(from, until).forEach(picker -> {
            picker.setLocale(locale);
            picker.setI18n(calendar(locale));
        });
        Div days = new Div(from, until);
        List.of(days, shift).forEach(pair -> pair.addClassName("pair"));
        shift.setVisible(false);
        role.addValueChangeListener(chosen -> roleChosen(chosen.getValue()));
        person.setWidthFull();
        role.setWidthFull();
        perimeter.setWidthFull();
        fields(person, role, perimeter, days, shift);
    }

    /** A technical role has one perimeter; a role of a shift has hours. */
    private void roleChosen(ModeleDeRole modele) {
        shift.setVisible(Matrice.parDefaut().demandePlage(modele));
        if (modele.technique()) {
            perimeter.setValue(new DuGestionnaire());
        }
        perimeter.setEnabled(!modele.technique());
    }

    private static LocalDate today() {
        return LocalDate.now(Moments.PARIS);
    }

    private static DatePicker.DatePickerI18n calendar(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(List.of(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(symbols.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(1)
                .setToday(HabilitationText.NOW_COLUMN.here())
                .setCancel(HabilitationText.CANCEL.here());
    }

    @Override
    boolean isFilled() {
        mark();
        boolean hoursMissing = shift.isVisible() && hours().isEmpty();
        return !hoursMissing && !person.isEmpty() && !role.isEmpty() && !perimeter.isEmpty() && !from.isEmpty();
    }

    private void mark() {
        String missing = HabilitationText.FIELD_MISSING.here();
        person.setErrorMessage(missing);
        person.setInvalid(person.isEmpty());
        role.setErrorMessage(missing);
        role.setInvalid(role.isEmpty());
        perimeter.setErrorMessage(missing);
        perimeter.setInvalid(perimeter.isEmpty());
        from.setErrorMessage(missing);
        from.setInvalid(from.isEmpty());
        hoursFrom.setErrorMessage(missing);
        hoursFrom.setInvalid(hours().isEmpty());
        hoursTo.setErrorMessage(missing);
        hoursTo.setInvalid(hours().isEmpty());
    }

    private Optional<Plage> hours() {
        boolean said = shift.isVisible() && !hoursFrom.isEmpty() && !hoursTo.isEmpty();
        if (!said || hoursFrom.getValue().equals(hoursTo.getValue())) {
            return Optional.empty();
        }
        return Optional.of(new Plage(hoursFrom.getValue(), hoursTo.getValue()));
    }

    @Override
    Optional<String> save() {
        // From today means at once: the morning is over.
        Instant begin = from.getValue().equals(today()) ? Instant.now() : Moments.beginningOf(from.getValue());
        return giving.apply(new Demande(
                person.getValue(),
                role.getValue(),
                perimeter.getValue(),
                begin,
                Optional.ofNullable(until.getValue()).map(last -> Moments.beginningOf(last.plusDays(1))),
                hours()));
    }
}
