package fr.treille.infra.wildfly;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Secrets;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.keycloak.Keycloak;
import fr.treille.infra.postgresql.Postgresql;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What the server is told by system properties. */
record ServerProperties(Settings settings, Secrets secrets, Postgresql postgresql, Keycloak keycloak) {

    Map<String, String> values() throws IOException {
        Map<String, String> values = new TreeMap<>();
        values.put("treille.url", settings.url());
        values.put("treille.db.url", postgresql.application().url());
        login(values, "treille.db", postgresql.application());
        login(values, "treille.db.platform", postgresql.platform());
        login(values, "treille.db.referential", postgresql.referential());
        login(values, "treille.db.owner", postgresql.owner());
        values.put("treille.master-key", secrets.key("master-key"));
        values.put("treille.oidc.issuer", keycloak.issuer());
        values.put("treille.oidc.client-secret", keycloak.clientSecret());
        values.put("treille.provisioner.client-secret", keycloak.provisionerSecret());
        values.put("treille.demonstration", Boolean.toString(settings.demonstration()));
        // The directory of a demonstration is on this machine.
        values.put("treille.annuaire.loopback", Boolean.toString(settings.demonstration()));
        return values;
    }

    private static void login(Map<String, String> values, String prefix, External.Database login) {
        values.put(prefix + ".user", login.user());
        values.put(prefix + ".password", login.password());
    }
}
