package fr.treille.web.equipe;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableFunction;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.access.Plage;
import fr.treille.tenancy.equipe.Embauche;
import fr.treille.tenancy.equipe.Equipe;
import fr.treille.tenancy.equipe.Rpps;
import fr.treille.tenancy.identity.Person;
import fr.treille.web.habilitation.ChangeDialog;
import fr.treille.web.habilitation.Moments;
import fr.treille.web.habilitation.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invites somebody, with a first role: for whom, until when. */
final class InvitationDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;
    private static final int NAME_LENGTH = 100;

    private final TextField first = new TextField(EquipeText.FIRST_NAME.here());
    private final TextField last = new TextField(EquipeText.LAST_NAME.here());
    private final EmailField email = new EmailField(EquipeText.EMAIL.here());
    private final ComboBox<String> fonction = new ComboBox<>(EquipeText.FUNCTION.here());
    private final TextField rpps = new TextField(EquipeText.RPPS.here());
    private final Select<ModeleDeRole> role = new Select<>();
    private final ComboBox<Perimetre> perimeter = new ComboBox<>(EquipeText.PERIMETER.here());
    private final DatePicker from = new DatePicker(EquipeText.FROM.here());
    private final DatePicker until = new DatePicker(EquipeText.UNTIL_FIELD.here());
    private final TimePicker hoursFrom = new TimePicker(EquipeText.HOURS_FROM.here());
    private final TimePicker hoursTo = new TimePicker(EquipeText.HOURS_TO.here());
    private final Div shift = new Div(hoursFrom, hoursTo);
    private final Checkbox temporary = new Checkbox(EquipeText.TEMPORARY.here());
    private final SerializableFunction<Embauche, Optional<String>> inviting;

    InvitationDialog(Places places, List<String> fonctions, SerializableFunction<Embauche, Optional<String>> inviting) {
        super(EquipeText.INVITE_TITLE.here(), EquipeText.SEND);
        this.inviting = inviting;
        List.of(first, last).forEach(field -> field.setMaxLength(NAME_LENGTH));
        email.setHelperText(EquipeText.EMAIL_HELP.here());
        fonction.setItems(fonctions);
        fonction.setAllowCustomValue(true);
        fonction.addCustomValueSetListener(typed -> fonction.setValue(typed.getDetail()));
        rpps.setHelperText(EquipeText.RPPS_HELP.here());
        rpps.setMaxLength(14);
        role.setLabel(EquipeText.ROLE.here());
        role.setItems(ModeleDeRole.values());
        role.setItemLabelGenerator(ModeleDeRole::libelle);
        role.addValueChangeListener(chosen -> roleChosen(chosen.getValue()));
        perimeter.setItems(places.all());
        perimeter.setItemLabelGenerator(places::of);
        from.setValue(LocalDate.now(Moments.PARIS));
        until.setHelperText(EquipeText.UNTIL_HELP.here());
        List.of(from, until).forEach(picker -> {
            picker.setLocale(UI.getCurrent().getLocale());
            picker.setI18n(Moments.calendar(UI.getCurrent().getLocale()));
        });
        temporary.setHelperText(EquipeText.TEMPORARY_HELP.here());
        shift.setVisible(false);
        Div names = new Div(first, last);
        Div days = new Div(from, until);
        List.of(names, days, shift).forEach(pair -> pair.addClassName("pair"));
        email.setWidthFull();
        fonction.setWidthFull();
        rpps.setWidthFull();
        role.setWidthFull();
        perimeter.setWidthFull();
        fields(names, email, fonction, rpps, role, perimeter, days, shift, temporary);
        first.focus();
    }

    /** A technical role has one perimeter; a role of a shift has hours. */
    private void roleChosen(ModeleDeRole modele) {
        shift.setVisible(Matrice.parDefaut().demandePlage(modele));
        if (modele.technique()) {
            perimeter.setValue(new DuGestionnaire());
        }
        perimeter.setEnabled(!modele.technique());
    }

    @Override
    protected boolean isFilled() {
        String missing = EquipeText.MISSING.here();
        first.setErrorMessage(missing);
        first.setInvalid(first.getValue().isBlank());
        last.setErrorMessage(missing);
        last.setInvalid(last.getValue().isBlank());
        email.setErrorMessage(EquipeText.FAUTE_EMAIL.here());
        email.setInvalid(email.getValue().isBlank() || person().isEmpty() && !first.isInvalid() && !last.isInvalid());
        rpps.setErrorMessage(EquipeText.RPPS_WRONG.here());
        rpps.setInvalid(!number().isEmpty() && !Rpps.isOne(number()));
        role.setErrorMessage(missing);
        role.setInvalid(role.isEmpty());
        perimeter.setErrorMessage(missing);
        perimeter.setInvalid(perimeter.isEmpty());
        from.setErrorMessage(missing);
        from.setInvalid(from.isEmpty());
        until.setErrorMessage(missing);
        until.setInvalid(temporary.getValue() && until.isEmpty());
        boolean hoursMissing = shift.isVisible() && hours().isEmpty();
        hoursFrom.setErrorMessage(missing);
        hoursFrom.setInvalid(hoursMissing);
        hoursTo.setErrorMessage(missing);
        hoursTo.setInvalid(hoursMissing);
        return !(first.isInvalid()
                || last.isInvalid()
                || email.isInvalid()
                || rpps.isInvalid()
                || role.isInvalid()
                || perimeter.isInvalid()
                || from.isInvalid()
                || until.isInvalid()
                || hoursMissing);
    }

    private Optional<Person> person() {
        try {
            return Optional.of(new Person(
                    email.getValue().strip(),
                    first.getValue().strip(),
                    last.getValue().strip()));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** People write it in groups. */
    private String number() {
        return rpps.getValue().replaceAll("\\s", "");
    }

    private Optional<Plage> hours() {
        boolean said = shift.isVisible() && !hoursFrom.isEmpty() && !hoursTo.isEmpty();
        if (!said || hoursFrom.getValue().equals(hoursTo.getValue())) {
            return Optional.empty();
        }
        return Optional.of(new Plage(hoursFrom.getValue(), hoursTo.getValue()));
    }

    @Override
    protected Optional<String> save() {
        Optional<Person> person = person();
        if (person.isEmpty()) {
            return Optional.of(EquipeText.PERSON_WRONG.here());
        }
        Instant begin = from.getValue().equals(LocalDate.now(Moments.PARIS))
                ? Instant.now()
                : Moments.beginningOf(from.getValue());
        String said = Optional.ofNullable(fonction.getValue()).orElse("");
        return inviting.apply(new Embauche(
                person.get(),
                said.substring(0, Math.min(said.length(), Equipe.FONCTION_LA_PLUS_LONGUE)),
                number().isEmpty() ? Optional.empty() : Optional.of(new Rpps(number())),
                role.getValue(),
                perimeter.getValue(),
                begin,
                Optional.ofNullable(until.getValue()).map(day -> Moments.beginningOf(day.plusDays(1))),
                hours(),
                temporary.getValue()));
    }
}
