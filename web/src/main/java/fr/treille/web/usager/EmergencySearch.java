package fr.treille.web.usager;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.treille.record.usager.Usagers;
import fr.treille.web.security.SignedIn;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** For whoever is on call: the dossier of somebody whom they do not follow, by their whole identity. */
final class EmergencySearch extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final TextField nom = new TextField(UsagerText.FAMILY_NAME.here());
    private final TextField prenom = new TextField(UsagerText.FIRST_NAME.here());
    private final DatePicker naissance = new DatePicker(UsagerText.BIRTH_DATE.here());
    private final Paragraph outcome = new Paragraph();
    private final transient Usagers usagers;

    EmergencySearch(Usagers usagers) {
        this.usagers = usagers;
        setSummaryText(UsagerText.EMERGENCY_TITLE.here());
        addClassName("emergency");
        naissance.setLocale(Locale.FRANCE);
        naissance.setMax(LocalDate.now(java.time.ZoneId.of("Europe/Paris")));
        NativeButton find = new NativeButton(UsagerText.FIND.here(), event -> find());
        find.addClassName("button");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        Paragraph help = new Paragraph(UsagerText.EMERGENCY_HELP.here());
        help.addClassName("readers");
        Div form = new Div(help, new Div(nom, prenom, naissance), find, outcome);
        form.addClassName("form");
        setContent(form);
    }

    private void find() {
        outcome.setText("");
        LocalDate born = naissance.getValue();
        if (nom.getValue().isBlank() || prenom.getValue().isBlank() || born == null) {
            outcome.setText(UsagerText.FILL_ALL.here());
            return;
        }
        Optional<UUID> found = usagers.retrouver(SignedIn.current().context(), nom.getValue(), prenom.getValue(), born);
        found.ifPresentOrElse(
                id -> getUI().ifPresent(ui -> ui.navigate("dossier/" + id)),
                () -> outcome.setText(UsagerText.NOT_FOUND.here()));
    }
}
