package fr.treille.web.courriel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.treille.tenancy.reglage.Expediteur;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.web.security.SignedIn;

/** In whose name mail is sent, and who gets the answers. */
final class ExpediteurForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Reglages reglages;
    private final TextField nom = new TextField(CourrielText.SENDER_NAME.here());
    private final TextField reponse = new TextField(CourrielText.REPLY_TO.here());
    private final Paragraph outcome = new Paragraph();

    ExpediteurForm(Reglages reglages) {
        this.reglages = reglages;
        addClassName("form");
        Expediteur kept = reglages.expediteur(SignedIn.current().context());
        nom.setMaxLength(Expediteur.LONGEST_NOM);
        nom.setPlaceholder(SignedIn.current().gestionnaire().name());
        nom.setHelperText(CourrielText.SENDER_NAME_HELP.here());
        nom.setValue(kept.nom());
        nom.setWidthFull();
        reponse.setHelperText(CourrielText.REPLY_TO_HELP.here());
        reponse.setValue(kept.reponse());
        reponse.setWidthFull();
        NativeButton save = new NativeButton(CourrielText.SAVE.here(), event -> save());
        save.addClassNames("button", "first");
        // Read out without the focus leaving the button.
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        add(new H2(CourrielText.SENDER.here()), nom, reponse, save, outcome);
    }

    private void save() {
        outcome.setText("");
        nom.setInvalid(!fits(nom.getValue(), ""));
        nom.setErrorMessage(CourrielText.NAME_WRONG.here(Expediteur.LONGEST_NOM));
        reponse.setInvalid(!fits("", reponse.getValue()));
        reponse.setErrorMessage(CourrielText.REPLY_TO_WRONG.here());
        if (nom.isInvalid()) {
            nom.focus();
            return;
        }
        if (reponse.isInvalid()) {
            reponse.focus();
            return;
        }
        reglages.changeExpediteur(SignedIn.current().context(), new Expediteur(nom.getValue(), reponse.getValue()));
        outcome.setText(CourrielText.SAVED.here());
    }

    private static boolean fits(String name, String address) {
        try {
            return new Expediteur(name, address).nom().length() <= Expediteur.LONGEST_NOM;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }
}
