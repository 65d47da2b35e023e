package fr.treille.assembly.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.OperatorApi;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** What a visitor does at another's sign-in page. */
record Elsewhere(Visitor visitor) {

    private static final String VERIFIER = "v".repeat(50);

    /** Chooses Pro Santé Connect on our sign-in page and identifies as this holder of a card. */
    Elsewhere identifiesByCard(String holder) {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pro Santé Connect"))
                .click();
        return types("esante-wallet", holder);
    }

    Elsewhere types(String realm, String username) {
        visitor.page().waitForURL(Pattern.compile(".*/realms/" + realm + "/.*"));
        visitor.page().getByLabel("Identifiant ou adresse e-mail").fill(username);
        visitor.page().getByLabel("Mot de passe").first().fill(OperatorApi.secret("account." + realm + "/" + username));
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        return this;
    }

    /** Sends back to Keycloak, in the place of the identity provider that was asked, what that one would answer. */
    void answersInItsPlace(String alias, String realm, String answer) {
        visitor.page().waitForURL(Pattern.compile(".*/realms/" + realm + "/.*"));
        String asked = visitor.page().url();
        String state = Pattern.compile("[?&]state=([^&]+)")
                .matcher(asked)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        visitor.page()
                .navigate(visitor.stack().keycloakUrl() + "/realms/treille/broker/" + alias + "/endpoint?state=" + state
                        + "&" + answer);
    }

    /** What the token of a sign-in tells; {@code gestures} are those between our sign-in page and the way back. */
    JsonNode claims(String parameters, Runnable gestures) {
        // The realm knows this address of ours; it refuses what nobody here asked for, without looking at the code.
        String back = visitor.expecting(403).stack().url() + "/compte/retour";
        AtomicReference<String> code = new AtomicReference<>("");
        visitor.page().onRequest(request -> {
            if (request.url().startsWith(back + "?")) {
                code.set(request.url().replaceFirst(".*[?&]code=([^&]+).*", "$1"));
            }
        });
        asks(parameters, back);
        gestures.run();
        visitor.page().waitForCondition(() -> !code.get().isEmpty());
        return new Realm(visitor.stack()).claims(code.get(), back, VERIFIER);
    }

    /** Opens the sign-in page as an address typed by hand would, with these parameters more. */
    Elsewhere asks(String parameters, String back) {
        visitor.page()
                .navigate(visitor.stack().keycloakUrl() + "/realms/treille/protocol/openid-connect/auth"
                        + "?client_id=treille-web&response_type=code&scope=openid+organization&state=essai&redirect_uri="
                        + Realm.encoded(back) + "&code_challenge_method=S256&code_challenge=" + challenge()
                        + parameters);
        return this;
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
