package fr.treille.assembly.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real tokens that were not given for these pages, held out to them: only sign-in in this browser opens them. */
@ExtendWith(Browsing.class)
class ForeignTokensIT {

    private static final List<String> ADDRESSES =
            List.of("/", "/compte", "/connexion/entree/Lw?scope=organization", "/compte/action?faire=application");

    @Test
    void aTokenOpensNoPageWhoeverSignedIt(Stack stack) throws Exception {
        for (Map.Entry<String, String> token : tokens(stack).entrySet()) {
            for (String address : ADDRESSES) {
                HttpResponse<String> answer =
                        send(request(stack, address, token.getValue()).GET());

                assertRefused(token.getKey() + " at " + address, answer);
            }
        }
    }

    @Test
    void aTokenExchangesNothingWithAPage(Stack stack) throws Exception {
        for (Map.Entry<String, String> token : tokens(stack).entrySet()) {
            HttpResponse<String> answer = send(request(stack, "/?v-r=uidl&v-uiId=0", token.getValue())
                    .POST(BodyPublishers.ofString("{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":0}")));

            assertThat(answer.body()).as(token.getKey()).doesNotContain("Tilleuls", "Rives");
            assertThat(answer.statusCode()).as(token.getKey()).isIn(200, 401, 403);
        }
    }

    private static void assertRefused(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isIn(302, 401, 403);
        assertThat(answer.body()).as(what).doesNotContain("Tilleuls", "Rives de Loire", "Ma relève");
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .as(what)
                .doesNotContain("kc_action")
                .matches("|http://[^/]+/(|connexion/.*|realms/treille/protocol/openid-connect/auth.*)");
        // What a sign-in leaves behind.
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as(what)
                .noneMatch(cookie -> cookie.startsWith("gestionnaire="));
    }

    private static Map<String, String> tokens(Stack stack) {
        OperatorApi api = new OperatorApi(stack);
        String ofAPerson = ofAPerson("educatrice");
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("of another client of the realm, for us", ofAPerson);
        tokens.put("of another realm", api.tokenOfTheMasterRealm());
        tokens.put("of a service", api.token("treille-provisioner", OperatorApi.secret("provisioner.client-secret")));
        tokens.put("of the operator", api.token());
        tokens.put("with another gestionnaire", changed(ofAPerson, "les-tilleuls", "rives-de-loire"));
        tokens.put(
                "with two gestionnaires",
                changed(ofAPerson, "\"les-tilleuls\":", "\"rives-de-loire\":{},\"les-tilleuls\":"));
        tokens.put("unsigned", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(ofAPerson, 1) + ".");
        tokens.put("not a token", "x.y.z");
        assertThat(tokens.values()).doesNotHaveDuplicates();
        return tokens;
    }

    private static String ofAPerson(String username) {
        return Stack.treille("token", username)
                .output()
                .strip()
                .lines()
                .toList()
                .getLast();
    }

    /** Other claims under the former signature. */
    private static String changed(String token, String from, String to) {
        String claims = new String(Base64.getUrlDecoder().decode(part(token, 1)), StandardCharsets.UTF_8);
        assertThat(claims).contains(from);
        return part(token, 0) + "." + encoded(claims.replace(from, to)) + "." + part(token, 2);
    }

    private static String part(String token, int index) {
        return token.split("\\.", -1)[index];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(Stack stack, String path, String token) {
        return HttpRequest.newBuilder(URI.create(stack.url() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
