package fr.treille.web.security;

import fr.treille.tenancy.identity.Directories;
import fr.treille.tenancy.identity.ProSanteConnect;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The address that starts a sign-in: {@code /connexion/STEP/PAGE?scope=…}, the page to come back to in base64url.
 *
 * <p>Step and page travel in the path because the server's OIDC mechanism keeps the path across the detour by Keycloak
 * and drops the query. {@code scope} is in the query because the mechanism forwards it from there to Keycloak, whereas its
 * own configuration accepts it at preview stability only: {@code organization} for the one gestionnaire of most people,
 * {@code organization:KEY} for that one without a page.
 * {@code prompt} is forwarded likewise.
 */
@ApplicationScoped
class Entrance {

    private static final String FIRST = "/entree/";
    private static final String CHOICE = "/choix/";
    private static final String PROOF = "/preuve/";

    @Inject
    GestionnaireRegistry registry;

    /** For somebody who has not signed in yet, or no longer: back to the gestionnaire they worked for on this browser. */
    String address(HttpServletRequest request, ReturnPath back) {
        return RememberedGestionnaire.read(request)
                .filter(key -> !registry.active(List.of(key)).isEmpty())
                .map(key -> into(key, back))
                .orElseGet(() -> anywhere(back));
    }

    /** Into whichever gestionnaire the person is a member of, whatever this browser remembers. */
    static String anywhere(ReturnPath back) {
        return "/connexion" + FIRST + encoded(back) + "?scope=organization";
    }

    /**
     * For a member of several whose token came back with none: Keycloak asks only once the password has been given, so
     * that a name alone tells nobody which gestionnaires a person works for.
     */
    static String withChoice(ReturnPath back) {
        return "/connexion" + CHOICE + encoded(back) + "?scope=organization";
    }

    /** Into this gestionnaire; {@code key} must be hosted, Keycloak answers an error to an alias it does not know. */
    static String into(String key, ReturnPath back) {
        return "/connexion" + FIRST + encoded(back) + "?scope=organization:" + key;
    }

    /** Into this gestionnaire, proving once more who they are: Keycloak asks for all that the account has. */
    static String withProof(String key, ReturnPath back) {
        return "/connexion" + PROOF + encoded(back) + "?scope=organization:" + key + "&prompt=login";
    }

    static boolean proofWasAsked(HttpServletRequest request) {
        return pathInfo(request).startsWith(PROOF);
    }

    /** Into this gestionnaire by its own directory, which knows who works there. */
    static String throughDirectory(String key) {
        return into(key, ReturnPath.HOME) + "&kc_idp_hint=" + Directories.alias(key);
    }

    /**
     * By Pro Santé Connect although Keycloak knows the person already: somebody whom it has never seen is asked for the
     * password of the account to link.
     */
    static String linking(String key, ReturnPath back) {
        return into(key, back) + "&kc_idp_hint=" + ProSanteConnect.ALIAS + "&prompt=login";
    }

    static boolean choiceWasOffered(HttpServletRequest request) {
        return pathInfo(request).startsWith(CHOICE);
    }

    static ReturnPath pageWanted(HttpServletRequest request) {
        String path = pathInfo(request);
        try {
            byte[] page = Base64.getUrlDecoder().decode(path.substring(path.lastIndexOf('/') + 1));
            return ReturnPath.of(new String(page, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return ReturnPath.HOME;
        }
    }

    private static String encoded(ReturnPath back) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(back.value().getBytes(StandardCharsets.UTF_8));
    }

    private static String pathInfo(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path;
    }
}
