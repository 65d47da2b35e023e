package fr.treille.web.gestion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.web.security.SignedIn;
import java.time.Duration;

/** For how long a dossier that is opened by break-glass stays open. */
final class SecoursForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Reglages reglages;
    private final IntegerField minutes = new IntegerField(GestionText.SECOURS_MINUTES.here());
    private final Paragraph outcome = new Paragraph();

    SecoursForm(Reglages reglages) {
        this.reglages = reglages;
        addClassName("form");
        int shortest = (int) Reglages.SHORTEST_SECOURS.toMinutes();
        int longest = (int) Reglages.LONGEST_SECOURS.toMinutes();
        minutes.setMin(shortest);
        minutes.setMax(longest);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText(GestionText.SECOURS_HELP.here(shortest, longest));
        minutes.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(GestionText.SECOURS_OUTSIDE.here(shortest, longest))
                .setMaxErrorMessage(GestionText.SECOURS_OUTSIDE.here(shortest, longest))
                .setBadInputErrorMessage(GestionText.SECOURS_OUTSIDE.here(shortest, longest)));
        minutes.setValue(
                (int) reglages.dureeDeSecours(SignedIn.current().context()).toMinutes());
        NativeButton save = new NativeButton(GestionText.SAVE.here(), event -> save());
        save.addClassNames("button", "first");
        // Read out without the focus leaving the button.
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        add(new H2(GestionText.SECOURS.here()), minutes, save, outcome);
    }

    private void save() {
        outcome.setText("");
        if (minutes.isInvalid() || minutes.isEmpty()) {
            minutes.focus();
            return;
        }
        reglages.changeDureeDeSecours(SignedIn.current().context(), Duration.ofMinutes(minutes.getValue()));
        outcome.setText(GestionText.SECOURS_SAVED.here());
    }
}
