package fr.treille.web.compte;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import fr.treille.tenancy.identity.Comptes;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.SessionOuverte;
import fr.treille.tenancy.identity.Subject;
import fr.treille.web.security.SignedIn;
import fr.treille.web.words.Moment;
import java.util.List;

/** Where this person is signed in, and how to end it elsewhere. */
final class SessionsSection extends Part {

    private static final long serialVersionUID = 1L;

    private final Comptes comptes;
    private final Subject subject;
    private final Outcome outcome;
    private final String here = SignedIn.currentSsoSession();
    private final UnorderedList rows = new UnorderedList();
    private final NativeButton endOthers = new NativeButton(CompteText.END_OTHERS.here(), event -> endOthers());

    SessionsSection(Comptes comptes, Subject subject, Outcome outcome) {
        super(CompteText.SESSIONS);
        this.comptes = comptes;
        this.subject = subject;
        this.outcome = outcome;
        rows.addClassName("rows");
        endOthers.addClassName("button");
        add(explanation(CompteText.SESSIONS_HELP), rows, gestures(endOthers));
        show(comptes.sessions(subject));
    }

    private void show(List<SessionOuverte> sessions) {
        rows.removeAll();
        sessions.forEach(session -> rows.add(row(session)));
        endOthers.setVisible(sessions.stream().anyMatch(session -> !session.id().equals(here)));
    }

    private ListItem row(SessionOuverte session) {
        String detail = CompteText.SESSION_SINCE.here(
                Moment.of(session.since()), Moment.of(session.lastAccess()), session.address());
        if (session.id().equals(here)) {
            return row(CompteText.THIS_SESSION.here(), detail);
        }
        NativeButton end = new NativeButton(CompteText.END.here(), event -> end(session.id()));
        end.addClassName("button");
        end.getElement()
                .setAttribute("aria-label", CompteText.END_NAMED.here(session.address(), Moment.of(session.since())));
        return row(CompteText.OTHER_SESSION.here(), detail, end);
    }

    private void end(String id) {
        trying(() -> (comptes.endSession(subject, id) ? CompteText.ENDED : CompteText.ENDED_ALREADY).here());
    }

    private void endOthers() {
        trying(() -> CompteText.ENDED_OTHERS.here(comptes.endOtherSessions(subject, here)));
    }

    private interface Try {
        String outcome();
    }

    private void trying(Try what) {
        try {
            outcome.say(what.outcome());
            show(comptes.sessions(subject));
        } catch (IdentityProviderUnavailable e) {
            outcome.say(CompteText.AWAY.here());
        }
    }
}
