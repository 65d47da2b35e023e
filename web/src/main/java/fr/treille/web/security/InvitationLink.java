package fr.treille.web.security;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.Activations.Refus;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.invitation.Acceptation;
import fr.treille.tenancy.invitation.Invitations;
import fr.treille.tenancy.invitation.Jeton;
import fr.treille.tenancy.invitation.Lien;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.web.plain.PlainPage;
import fr.treille.web.plain.PlainPage.PasswordProblem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /invitation/LINK}: whoever was invited chooses a password. Opening the page changes nothing, as programs that check
 * mail open it too; sending the form does, once. The link is a secret: it is written in no log and told to no other page.
 */
class InvitationLink extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(InvitationLink.class);
    private static final String JOB = "invitation";

    @Inject
    transient Border border;

    @Inject
    transient Invitations invitations;

    @Inject
    transient GestionnaireRegistry registry;

    @Inject
    transient Throttle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, (context, jeton) -> page(context, target(jeton), invitations.voir(context, jeton)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Origin.isForeign(request)) {
            secret(response);
            PlainPage.ofStatus(HttpServletResponse.SC_FORBIDDEN).write(request, response);
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String password = typed(request.getParameter(PlainPage.PASSWORD_FIELD));
        String again = typed(request.getParameter(PlainPage.PASSWORD_AGAIN_FIELD));
        answer(request, response, (context, jeton) -> choose(context, jeton, password, again));
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    private interface Act {
        PlainPage on(TenantContext context, Jeton jeton);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        secret(response);
        if (!throttle.letsThrough(request.getRemoteAddr())) {
            LOG.warn("too many links of invitations are tried from one address");
            PlainPage.tooManyTries().write(request, response);
            return;
        }
        outcome(request, act).write(request, response);
    }

    private PlainPage outcome(HttpServletRequest request, Act act) {
        String path = typed(request.getPathInfo());
        Optional<Jeton> jeton = Jeton.read(path.isEmpty() ? "" : path.substring(1));
        if (jeton.isEmpty()) {
            return PlainPage.invitationUnknown();
        }
        try {
            TenantContext context = border.admitJob(jeton.get().gestionnaire(), JOB)
                    .from(new Provenance(request.getRemoteAddr(), "", ""));
            return act.on(context, jeton.get());
        } catch (TenantRefused.UnknownTenant unknown) {
            return PlainPage.invitationUnknown();
        } catch (TenantRefused refused) {
            return Refusals.page(refused, "");
        } catch (IdentityProviderUnavailable away) {
            LOG.warnf("an invitation waits: %s", away.getMessage());
            return PlainPage.unavailable();
        }
    }

    private PlainPage choose(TenantContext context, Jeton jeton, String password, String again) {
        if (!password.equals(again)) {
            return form(context, jeton, PasswordProblem.DIFFERENT);
        }
        return switch (invitations.accepter(context, jeton, password)) {
            case Acceptation.Faite done -> PlainPage.invitationAccepted();
            case Acceptation.MotDePasseRefuse(Refus refus) -> form(context, jeton, problem(refus));
            case Acceptation.LienFerme(Lien lien) -> page(context, target(jeton), lien);
        };
    }

    /** Again, unless the link opens nothing any more. */
    private PlainPage form(TenantContext context, Jeton jeton, PasswordProblem problem) {
        Lien lien = invitations.voir(context, jeton);
        return lien instanceof Lien.Ouvert
                ? PlainPage.choosePassword(name(context), target(jeton), Optional.of(problem))
                : page(context, target(jeton), lien);
    }

    private static PasswordProblem problem(Refus refus) {
        return switch (refus) {
            case TROP_COURT -> PasswordProblem.TOO_SHORT;
            case COMME_LE_NOM -> PasswordProblem.LIKE_THE_NAME;
            case TROP_CONNU -> PasswordProblem.TOO_KNOWN;
            case AUTRE -> PasswordProblem.OTHER;
        };
    }

    private PlainPage page(TenantContext context, String target, Lien lien) {
        return switch (lien) {
            case Lien.Ouvert open -> PlainPage.choosePassword(name(context), target, Optional.empty());
            case Lien.DejaUtilise used -> PlainPage.invitationUsed();
            case Lien.Remplace replaced -> PlainPage.invitationReplaced();
            case Lien.Expire expired -> PlainPage.invitationExpired();
            case Lien.Inconnu unknown -> PlainPage.invitationUnknown();
        };
    }

    private String name(TenantContext context) {
        return registry.find(context.gestionnaire())
                .map(known -> known.gestionnaire().name())
                .orElse("");
    }

    private static String target(Jeton jeton) {
        return "/invitation/" + jeton.written();
    }

    private static void secret(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
