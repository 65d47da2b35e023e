package fr.treille.assembly.border;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sign-in whose code goes to somebody who has the application's secret, instead of to the application. */
record AuthorizationCode(Stack stack, String code) {

    /** Of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** What the application asks Keycloak, but for what the test changes of it. */
    static Map<String, String> request(Stack stack, Map<String, String> changes) {
        Map<String, String> query = new HashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                "treille-web",
                "redirect_uri",
                address(stack),
                "scope",
                "openid organization",
                "state",
                "of-no-browser",
                "code_challenge",
                CHALLENGE,
                "code_challenge_method",
                "S256"));
        query.putAll(changes);
        query.values().removeIf(String::isEmpty);
        return query;
    }

    static String address(Stack stack) {
        return stack.url() + "/connexion/entree/Lw";
    }

    static AuthorizationCode of(Visitor visitor, String username) {
        Stack stack = visitor.stack();
        visitor.expecting(400)
                .expecting(403)
                .page()
                .navigate(new Stranger(stack).codeAddress(request(stack, Map.of())));
        visitor.types(username, stack.password(username));
        visitor.page().waitForURL(stack.url() + "/connexion/**");
        Matcher code = CODE.matcher(visitor.page().url());
        if (!code.find()) {
            throw new IllegalStateException("no code in " + visitor.page().url());
        }
        return new AuthorizationCode(stack, code.group(1));
    }

    /** Keycloak's answer to who brings it. */
    HttpResponse<String> exchange() {
        return new Stranger(stack)
                .asksForATokenWith(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "treille-web",
                        "client_secret",
                        OperatorApi.secret("oidc.client-secret"),
                        "redirect_uri",
                        address(stack),
                        "code",
                        code,
                        "code_verifier",
                        VERIFIER));
    }

    String accessToken() {
        try {
            JsonNode answer = new ObjectMapper().readTree(exchange().body());
            return answer.path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
