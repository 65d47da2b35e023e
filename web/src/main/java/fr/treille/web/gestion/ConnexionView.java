package fr.treille.web.gestion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.annuaire.Annuaires;
import fr.treille.tenancy.annuaire.Etat;
import fr.treille.tenancy.annuaire.Fault;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.identity.Directories;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.web.security.Settings;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Optional;

/** How the people of the gestionnaire sign in: its own directory, set, checked, then opened. */
@Route("gestion/connexion")
@PermitAll
class ConnexionView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Paragraph outcome = new Paragraph();
    private final NativeButton open = button(ConnexionText.OPEN, this::open);
    private final NativeButton close = button(ConnexionText.CLOSE, this::close);
    private final NativeButton remove = button(ConnexionText.REMOVE, this::remove);
    private final ConnexionForm form;
    private final ConnexionState state;

    @Inject
    Administration administration;

    @Inject
    Annuaires annuaires;

    @Inject
    ConnexionView(Settings settings) {
        super(ConnexionText.TITLE);
        subtitle(ConnexionText.FOR.here(SignedIn.current().gestionnaire().name()));
        String key = SignedIn.current().gestionnaire().key().value();
        String issuer = settings.issuer().toString();
        form = new ConnexionForm(issuer + "/broker/" + Directories.alias(key) + "/endpoint", issuer);
        state = new ConnexionState(settings.url() + "/annuaire/" + key);
        Paragraph explained = new Paragraph(ConnexionText.EXPLAINED.here());
        explained.addClassName("explained");
        NativeButton check = button(ConnexionText.CHECK, this::check);
        check.addClassName("first");
        Div actions = new Div(check, open, close, remove);
        actions.addClassName("actions");
        // Read out without the focus leaving the button.
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        add(explained, state, new H2(ConnexionText.SETTINGS.here()), form, actions, outcome);
    }

    private static NativeButton button(ConnexionText label, Runnable act) {
        NativeButton button = new NativeButton(label.here(), event -> act.run());
        button.addClassName("button");
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!administration.isAdministrator(context())) {
            throw new AccessDeniedException();
        }
        annuaires.state(context()).ifPresent(form::fill);
        show();
    }

    private void show() {
        Optional<Etat> etat = annuaires.state(context());
        state.show(etat);
        boolean isOpen = etat.filter(Etat::open).isPresent();
        open.setVisible(!isOpen && etat.flatMap(Etat::checked).isPresent());
        close.setVisible(isOpen);
        remove.setVisible(etat.isPresent());
    }

    private void check() {
        if (!form.isFitting()) {
            return;
        }
        telling(() -> {
            annuaires.set(context(), form.typed());
            Optional<Fault> fault = annuaires.check(context());
            annuaires.state(context()).ifPresent(form::fill);
            fault.ifPresent(any -> outcome.addClassName("refused"));
            return fault.map(ConnexionText::of).orElse(ConnexionText.SOUND).here();
        });
    }

    private void open() {
        telling(() -> ConnexionText.OPENED.here(
                annuaires.open(context(), SignedIn.current().gestionnaire().name())));
    }

    private void close() {
        telling(() -> {
            annuaires.close(context());
            return ConnexionText.CLOSED.here();
        });
    }

    private void remove() {
        telling(() -> {
            annuaires.remove(context());
            form.empty();
            return ConnexionText.REMOVED.here();
        });
    }

    private interface Act {
        String outcome();
    }

    private void telling(Act act) {
        outcome.setText("");
        outcome.removeClassName("refused");
        try {
            outcome.setText(act.outcome());
        } catch (Annuaires.NotChecked e) {
            refuse(ConnexionText.CHECK_FIRST);
        } catch (IdentityProviderUnavailable e) {
            refuse(ConnexionText.AWAY);
        }
        show();
    }

    private void refuse(ConnexionText why) {
        outcome.addClassName("refused");
        outcome.setText(why.here());
    }

    private static TenantContext context() {
        return SignedIn.current().context();
    }
}
