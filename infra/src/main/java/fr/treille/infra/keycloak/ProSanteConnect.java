package fr.treille.infra.keycloak;

import java.util.Map;
import java.util.stream.Collectors;

/** Which Pro Santé Connect the realm is imported with: none, unless somebody says so. */
final class ProSanteConnect {

    private static final String PREFIX = "TREILLE_PSC_";

    private ProSanteConnect() {}

    /** The one that the environment names; its variables are listed in {@code docs/keycloak.md}. */
    static Map<String, String> from(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The realm of this Keycloak that plays it in a demonstration. */
    static Map<String, String> standIn(String keycloak, String secret) {
        String issuer = keycloak + "/realms/esante-wallet";
        return Map.of(
                PREFIX + "ENABLED",
                "true",
                PREFIX + "ISSUER",
                issuer,
                PREFIX + "AUTHORIZATION_URL",
                issuer + "/protocol/openid-connect/auth",
                PREFIX + "CLIENT_ID",
                "treille",
                PREFIX + "SECRET",
                secret);
    }
}
