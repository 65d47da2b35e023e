package fr.treille.web.security;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person on their way to Keycloak's page and back: what must come back with them.
 *
 * @param state known to this session and to the address that Keycloak sends them back to, to nobody else
 * @param back the page they wanted; as the session keeps it, a text
 */
record ActionRequest(String state, Geste geste, String back) implements Serializable {

    /** Where {@link AccountAction} keeps it in the session until they are back. */
    static final String ATTRIBUTE = ActionRequest.class.getName();

    private static final SecureRandom RANDOM = new SecureRandom();

    static ActionRequest of(Geste geste, ReturnPath back) {
        return new ActionRequest(random(), geste, back.value());
    }

    boolean isAnsweredBy(@Nullable String answer) {
        return answer != null
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), answer.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keycloak's page for it. Our client demands PKCE; the code that comes back is not used, so nobody keeps the verifier.
     *
     * @param credential which factor it is about; empty when about none
     */
    String address(Settings settings, String credential, String language) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", settings.clientId());
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("redirect_uri", settings.url() + "/compte/retour");
        query.put("state", state);
        query.put("code_challenge", challenge());
        query.put("code_challenge_method", "S256");
        query.put("ui_locales", language);
        query.put("kc_action", credential.isEmpty() ? geste.action() : geste.action() + ":" + credential);
        if (geste == Geste.RETIRER) {
            query.put("prompt", "login"); // whoever finds a session open must not weaken the account it is of
        }
        return settings.realmEndpoint("/protocol/openid-connect/auth") + "?"
                + query.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(random().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
