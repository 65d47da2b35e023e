package fr.treille.infra.instance;

import fr.treille.infra.problem.Problem;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment brings from outside.
 *
 * @param database an existing PostgreSQL
 * @param identityProvider an existing Keycloak, or its realm
 */
public record External(Optional<Database> database, Optional<IdentityProvider> identityProvider) {

    /** A JDBC address and who signs in there. */
    public record Database(String url, String user, String password) {

        @Override
        public String toString() {
            return url;
        }
    }

    /**
     * The issuer's address, and the secrets of the clients {@code treille-web} and {@code treille-provisioner} there.
     *
     * @param operatorSecret of the client {@code treille-operator}, where this launcher is to create gestionnaires
     */
    public record IdentityProvider(
            String issuer, String clientSecret, String provisionerSecret, Optional<String> operatorSecret) {

        @Override
        public String toString() {
            return issuer;
        }
    }

    public static External nothing() {
        return new External(Optional.empty(), Optional.empty());
    }

    /** Reads TREILLE_DB_URL, TREILLE_DB_USER, TREILLE_DB_PASSWORD, TREILLE_OIDC_URL and the secrets of its clients. */
    public static External from(Map<String, String> environment) {
        return new External(
                given(environment, "TREILLE_DB_URL")
                        .map(url -> new Database(
                                jdbc(url),
                                required(environment, "TREILLE_DB_USER", "TREILLE_DB_URL"),
                                required(environment, "TREILLE_DB_PASSWORD", "TREILLE_DB_URL"))),
                given(environment, "TREILLE_OIDC_URL")
                        .map(url -> new IdentityProvider(
                                issuer(url),
                                required(environment, "TREILLE_OIDC_CLIENT_SECRET", "TREILLE_OIDC_URL"),
                                required(environment, "TREILLE_OIDC_PROVISIONER_SECRET", "TREILLE_OIDC_URL"),
                                given(environment, "TREILLE_OIDC_OPERATOR_SECRET"))));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static String required(Map<String, String> environment, String name, String because) {
        return given(environment, name)
                .orElseThrow(() -> new Problem(because + " is set but " + name + " is not: set it too."));
    }

    private static String jdbc(String url) {
        String jdbc = url.startsWith("postgres") ? "jdbc:" + url.replaceFirst("^postgres:", "postgresql:") : url;
        if (!jdbc.startsWith("jdbc:postgresql:")) {
            throw new Problem("TREILLE_DB_URL (" + url
                    + ") is not the address of a PostgreSQL: write jdbc:postgresql://host:5432/database.");
        }
        return jdbc;
    }

    /** Accepts the address of the server too: the realm is then ours. */
    private static String issuer(String url) {
        String trimmed = url.replaceFirst("/+$", "");
        if (!trimmed.matches("https?://[^/]+.*")) {
            throw new Problem("TREILLE_OIDC_URL (" + url + ") is not an address: write https://host/realms/treille.");
        }
        return trimmed.contains("/realms/") ? trimmed : trimmed + "/realms/treille";
    }
}
