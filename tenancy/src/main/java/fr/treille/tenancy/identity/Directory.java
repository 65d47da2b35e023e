package fr.treille.tenancy.identity;

import java.util.List;
import java.util.Optional;

/** A gestionnaire's own directory, as it was checked: what Keycloak needs to ask it who somebody is. */
public sealed interface Directory {

    /** OpenID Connect. */
    record Oidc(
            String issuer,
            String authorization,
            String token,
            Optional<String> userinfo,
            String keys,
            String clientId,
            String clientSecret)
            implements Directory {

        /** The secret gets into no log. */
        @Override
        public String toString() {
            return issuer;
        }
    }

    /** SAML 2.0; {@code certificates} in base64, as the metadata has them. */
    record Saml(String entityId, String signOn, List<String> certificates) implements Directory {}
}
