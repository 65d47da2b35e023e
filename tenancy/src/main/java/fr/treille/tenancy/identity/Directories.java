package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/**
 * The directories of gestionnaires, as identity providers of the realm. One opens the accounts that {@link DirectoryLinks}
 * linked to it and no other; who calls has checked that it answers.
 */
@ApplicationScoped
public class Directories {

    private static final String SUFFIX = "-annuaire";
    private static final String PROVIDERS = "/identity-provider/instances";
    private static final int PAGE = 100;

    @Inject
    KeycloakAdmin keycloak;

    @Inject
    DirectoryLinks links;

    /** Name of a gestionnaire's directory at Keycloak, hence in the claim {@code idp}. */
    public static String alias(String key) {
        return key + SUFFIX;
    }

    static boolean isOne(String alias) {
        return alias.endsWith(SUFFIX);
    }

    /**
     * Lets the members of this gestionnaire who work for nobody else sign in with its directory.
     *
     * @param name what Keycloak's pages call it
     * @return how many it opens
     */
    public int open(String key, String name, Directory directory) {
        return KeycloakAdmin.asking(() -> {
            String alias = alias(key);
            // Anew each time: nothing of former settings stays, links of former members included.
            keycloak.delete(PROVIDERS + "/" + alias);
            keycloak.post(PROVIDERS, provider(alias, name, directory).toString());
            keycloak.post(
                    PROVIDERS + "/" + alias + "/mappers",
                    byEmail(alias, directory).toString());
            String organization = keycloak.organization(key)
                    .map(known -> "/organizations/" + known.getString("id"))
                    .orElseThrow(() -> new KeycloakAdmin.Unavailable("organization " + key + " is not there"));
            keycloak.post(organization + "/identity-providers", alias);
            return linkMembers(organization);
        });
    }

    /** Nobody signs in with it any more; done too when nobody could. */
    public void close(String key) {
        KeycloakAdmin.asking(() -> {
            keycloak.delete(PROVIDERS + "/" + alias(key));
            return key;
        });
    }

    /** Whether it can be signed in with now. */
    public boolean isOpen(String key) {
        return KeycloakAdmin.asking(
                () -> keycloak.find(PROVIDERS + "/" + alias(key)).isPresent());
    }

    private int linkMembers(String organization) throws KeycloakAdmin.Unavailable {
        int linked = 0;
        int first = 0;
        for (var members = page(organization, first); !members.isEmpty(); members = page(organization, first)) {
            for (JsonValue member : members) {
                linked += links.refresh(member.asJsonObject().getString("id")) ? 1 : 0;
            }
            first += PAGE;
        }
        return linked;
    }

    private JsonArray page(String organization, int first) throws KeycloakAdmin.Unavailable {
        return keycloak.list(organization + "/members?first=" + first + "&max=" + PAGE);
    }

    private static JsonObject provider(String alias, String name, Directory directory) {
        return Json.createObjectBuilder()
                .add("alias", alias)
                .add("displayName", name)
                .add("enabled", true)
                .add("providerId", directory instanceof Directory.Saml ? "saml" : "oidc")
                // Not offered on the sign-in page: it would tell everybody which gestionnaires are here.
                .add("hideOnLogin", true)
                .add("trustEmail", false)
                .add("storeToken", false)
                .add("linkOnly", false)
                .add("firstBrokerLoginFlowAlias", "treille linked only")
                // The directory says who somebody is, never how their account is named nor where they get their mail.
                .add("config", settings(directory).add("syncMode", "IMPORT"))
                .build();
    }

    private static JsonObjectBuilder settings(Directory directory) {
        return switch (directory) {
            case Directory.Oidc oidc -> settings(oidc);
            case Directory.Saml saml -> settings(saml);
        };
    }

    private static JsonObjectBuilder settings(Directory.Oidc oidc) {
        JsonObjectBuilder settings = Json.createObjectBuilder()
                .add("issuer", oidc.issuer())
                .add("authorizationUrl", oidc.authorization())
                .add("tokenUrl", oidc.token())
                .add("jwksUrl", oidc.keys())
                .add("useJwksUrl", "true")
                .add("validateSignature", "true")
                .add("clientId", oidc.clientId())
                .add("clientSecret", oidc.clientSecret())
                .add("clientAuthMethod", "client_secret_post")
                .add("defaultScope", "openid email")
                // Whoever locks the screen of a shared workstation leaves nothing open there either.
                .add("prompt", "login")
                .add("pkceEnabled", "true")
                .add("pkceMethod", "S256");
        oidc.userinfo()
                .ifPresentOrElse(
                        address -> settings.add("userInfoUrl", address), () -> settings.add("disableUserInfo", "true"));
        return settings;
    }

    private static JsonObjectBuilder settings(Directory.Saml saml) {
        return Json.createObjectBuilder()
                .add("idpEntityId", saml.entityId())
                .add("singleSignOnServiceUrl", saml.signOn())
                .add("signingCertificate", String.join(",", saml.certificates()))
                .add("validateSignature", "true")
                .add("wantAssertionsSigned", "true")
                .add("postBindingResponse", "true")
                .add("postBindingAuthnRequest", "true")
                .add("nameIDPolicyFormat", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress")
                .add("forceAuthn", "true")
                .add("principalType", "SUBJECT");
    }

    /** Known to Keycloak by their e-mail address, whatever identifier the directory gives them. */
    private static JsonObject byEmail(String alias, Directory directory) {
        boolean saml = directory instanceof Directory.Saml;
        return Json.createObjectBuilder()
                .add("name", "email")
                .add("identityProviderAlias", alias)
                .add("identityProviderMapper", saml ? "saml-username-idp-mapper" : "oidc-username-idp-mapper")
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add("syncMode", "FORCE")
                                .add("template", saml ? "${NAMEID | lowercase}" : "${CLAIM.email | lowercase}")
                                .add("target", "BROKER_ID"))
                .build();
    }
}
