package fr.treille.web.compte;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.identity.Comptes;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.ProSanteConnect;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.journal.Journal;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.tenancy.reglage.SecondFacteur;
import fr.treille.web.security.Geste;
import fr.treille.web.security.Issue;
import fr.treille.web.security.Settings;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Mon compte: who I am here, by what I sign in, where I am signed in. */
@Route("compte")
@PermitAll
public class CompteView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(CompteView.class);

    private final Outcome outcome = new Outcome();

    @Inject
    Comptes comptes;

    @Inject
    ProSanteConnect proSanteConnect;

    @Inject
    Reglages reglages;

    @Inject
    Journal journal;

    @Inject
    Settings settings;

    CompteView() {
        super(CompteText.TITLE);
        subtitle(CompteText.SUBTITLE.here());
        addClassName("compte");
        add(outcome);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn who = SignedIn.current();
        outcome(event.getLocation()).ifPresent(outcome::say);
        try {
            boolean demanded = reglages.secondFacteur(who.context()) == SecondFacteur.EXIGE;
            add(new IdentitySection(who, comptes.email(who.subject())));
            add(new FacteursSection(comptes.facteurs(who.subject()), demanded, settings.hasPasskeys()));
            add(new SessionsSection(comptes, who.subject(), outcome));
            add(new ConnexionsSection(
                    journal.connexions(who.context(), who.subject().id(), ConnexionsSection.MOST)));
            addProSanteConnect(who.subject());
        } catch (IdentityProviderUnavailable e) {
            add(new Paragraph(CompteText.AWAY.here()));
        }
    }

    /** Nothing of it where this instance is not connected to it. */
    private void addProSanteConnect(Subject subject) {
        try {
            boolean linked = proSanteConnect.isLinked(subject);
            if (linked || proSanteConnect.isOffered()) {
                add(new ProSanteConnectSection(proSanteConnect, subject, linked, outcome));
            }
        } catch (IdentityProviderUnavailable e) {
            // A realm may keep its identity providers from our service account: then there is none to offer.
            LOG.debug("Pro Santé Connect", e);
        }
    }

    /** What became of what they did on Keycloak's page; anybody may write such an address, hence fixed sentences only. */
    private static Optional<String> outcome(Location location) {
        Optional<Geste> geste = parameter(location, "geste").flatMap(Geste::of);
        Optional<Issue> issue = parameter(location, "issue").flatMap(Issue::of);
        return geste.isPresent() && issue.isPresent()
                ? Optional.of(words(geste.get(), issue.get()).here())
                : Optional.empty();
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getParameters().getOrDefault(name, List.of()).stream()
                .findFirst();
    }

    private static CompteText words(Geste geste, Issue issue) {
        return switch (issue) {
            case ABANDONNE -> CompteText.GIVEN_UP;
            case ECHEC -> CompteText.FAILED;
            case DERNIER -> CompteText.KEPT_LAST;
            case FAIT ->
                switch (geste) {
                    case APPLICATION -> CompteText.DONE_APPLICATION;
                    case CLE -> CompteText.DONE_CLE;
                    case MOT_DE_PASSE -> CompteText.DONE_PASSWORD;
                    case RETIRER -> CompteText.DONE_REMOVED;
                };
        };
    }
}
