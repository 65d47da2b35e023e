package fr.treille.web.gestion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.tenancy.reglage.SecondFacteur;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/** The settings of the gestionnaire: the message on everybody's first screen, and what sign-in demands of them. */
@Route("gestion/reglages")
@PermitAll
class ReglagesView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final TextArea message = new TextArea(GestionText.MESSAGE.here());
    private final Paragraph outcome = new Paragraph();
    private final SecondFacteurForm secondFacteur = new SecondFacteurForm(this::decide);

    @Inject
    Administration administration;

    @Inject
    Reglages reglages;

    ReglagesView() {
        super(GestionText.REGLAGES);
        subtitle(GestionText.REGLAGES_FOR.here(SignedIn.current().gestionnaire().name()));
        message.setMaxLength(Reglages.LONGEST_MESSAGE);
        message.setHelperText(GestionText.MESSAGE_HELP.here(Reglages.LONGEST_MESSAGE));
        message.setMinRows(4);
        message.setWidthFull();
        message.setI18n(new TextArea.TextAreaI18n()
                .setMaxLengthErrorMessage(GestionText.TOO_LONG.here(Reglages.LONGEST_MESSAGE)));
        Paragraph readers = new Paragraph(GestionText.READERS.here());
        readers.addClassName("readers");
        NativeButton save = new NativeButton(GestionText.SAVE.here(), event -> save());
        save.addClassNames("button", "first");
        // Read out without the focus leaving the button.
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        Div form = new Div(message, readers, save, outcome);
        form.addClassName("form");
        add(form, secondFacteur);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn who = SignedIn.current();
        if (!administration.isAdministrator(who.context())) {
            throw new AccessDeniedException();
        }
        message.setValue(reglages.message(who.context()).orElse(""));
        secondFacteur.show(reglages.secondFacteur(who.context()));
        add(new SecoursForm(reglages), new ConservationForm(reglages));
    }

    private void save() {
        outcome.setText("");
        if (message.isInvalid()) {
            message.focus();
            return;
        }
        reglages.changeMessage(SignedIn.current().context(), message.getValue());
        outcome.setText(GestionText.SAVED.here());
    }

    private void decide(SecondFacteur wanted) {
        reglages.changeSecondFacteur(SignedIn.current().context(), wanted);
    }
}
