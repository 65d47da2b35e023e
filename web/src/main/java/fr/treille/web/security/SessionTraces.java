package fr.treille.web.security;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jboss.logging.Logger;

/** Traces of who came in, who was not let in and who left. */
@ApplicationScoped
class SessionTraces {

    private static final Logger LOG = Logger.getLogger(SessionTraces.class);

    @Inject
    Traces traces;

    @Inject
    Border border;

    /**
     * Nobody comes in untraced: what is thrown here lets nobody in.
     *
     * @return the same, acting from where this request comes
     */
    TenantContext opened(TenantContext context, Token token, HttpServletRequest request) {
        TenantContext here =
                context.from(place(token, request, request.getSession().getId()));
        traces.noter(here, Fait.de(Acte.CONNEXION, "session.ouvrir", "", Motif.MEMBRE));
        return here;
    }

    /** In the gestionnaire that the token names, while it is served; a frozen one's traces can't be written. */
    void refused(Token token, HttpServletRequest request) {
        try {
            TenantContext context = border.admit(token.subject(), token.membership());
            traces.noterAPart(
                    context.from(place(token, request, "")),
                    Fait.de(Acte.REFUS, "session.refuser", "", new Motif("ancien membre", "")));
        } catch (TenantRefused notServed) {
            LOG.debugf("a refusal is not traced: %s", notServed.getMessage());
        }
    }

    /** Whoever leaves must be able to, also while the database is away or the gestionnaire frozen. */
    void closed(HttpSession session, String quoi) {
        try {
            if (session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
                traces.noter(signedIn.context(), Fait.de(Acte.DECONNEXION, quoi, "", Motif.MEMBRE));
            }
        } catch (RuntimeException e) {
            LOG.warnf("the end of a session could not be traced: %s", e.getMessage());
        }
    }

    /** The session by a pseudonym: its identifier opens it. */
    private static Provenance place(Token token, HttpServletRequest request, String session) {
        String pseudonym = session.isEmpty() ? "" : new Subject(session, "", "").pseudonym();
        return new Provenance(request.getRemoteAddr(), pseudonym, token.means());
    }
}
