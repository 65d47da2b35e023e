package fr.treille.web.security;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.identity.Comptes;
import fr.treille.tenancy.identity.Facteurs;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.tenancy.reglage.SecondFacteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Whether a person has proved who they are as their gestionnaire demands. Asked once, at sign-in: who is in stays in.
 *
 * <p>Keycloak asks a second factor of those who have one. What is left to decide here: who has none, and who came by a
 * session that was opened with the password alone, before they had one.
 */
@ApplicationScoped
class SecondFactor {

    private static final String ENROLLED = SecondFactor.class.getName() + ".enrolled";

    /** As our realm's flows write them into the claim {@code amr} (authenticatorConfig of realm-treille.json). */
    private static final Set<String> SECOND = Set.of("otp", "webauthn", "recovery-code");

    /** As long as Keycloak leaves its page of an action open, and some. */
    private static final Duration LONGEST_ENROLMENT = Duration.ofMinutes(15);

    enum Verdict {
        ENOUGH,
        /** They have none, and need one before they come in. */
        TO_ENROL,
        /** They have one, and did not show it. */
        TO_SHOW,
        /** Keycloak had to be asked and does not answer: nobody comes in on a guess. */
        UNKNOWN
    }

    @Inject
    Reglages reglages;

    @Inject
    Comptes comptes;

    Verdict of(TenantContext context, Token token, HttpServletRequest request) {
        // Who came by another identity provider has shown there what it demands.
        if (reglages.secondFacteur(context) == SecondFacteur.FACULTATIF
                || token.cameByAnIdentityProvider()
                || wasShown(token.methods())) {
            return Verdict.ENOUGH;
        }
        try {
            Facteurs facteurs = comptes.facteurs(token.subject());
            return among(facteurs, token.methods(), wasJustEnrolled(request, facteurs));
        } catch (IdentityProviderUnavailable e) {
            return Verdict.UNKNOWN;
        }
    }

    static boolean wasShown(Set<String> methods) {
        return methods.stream().anyMatch(SECOND::contains);
    }

    /** For those who did not show any. */
    static Verdict among(Facteurs facteurs, Set<String> methods, boolean justEnrolled) {
        if (!facteurs.hasSecond()) {
            return Verdict.TO_ENROL;
        }
        // A realm that does not tell how people proved who they are can't be asked for more.
        return methods.isEmpty() || justEnrolled ? Verdict.ENOUGH : Verdict.TO_SHOW;
    }

    /** From now on, a factor that is added belongs to who is in front of this browser: adding it takes showing it. */
    static void enrolling(HttpSession session) {
        session.setAttribute(ENROLLED, Instant.now());
    }

    private static boolean wasJustEnrolled(HttpServletRequest request, Facteurs facteurs) {
        return request.getSession().getAttribute(ENROLLED) instanceof Instant since
                && since.plus(LONGEST_ENROLMENT).isAfter(Instant.now())
                && facteurs.hasSecondSince(since);
    }
}
