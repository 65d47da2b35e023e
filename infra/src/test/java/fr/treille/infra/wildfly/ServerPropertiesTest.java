package fr.treille.infra.wildfly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.keycloak.ExternalKeycloak;
import fr.treille.infra.postgresql.ExternalPostgresql;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerPropertiesTest {

    private static final External.Database OWNER =
            new External.Database("jdbc:postgresql://db/treille", "boss", "of the boss");

    @TempDir
    private Path folder;

    private Map<String, String> values;

    @BeforeEach
    void anInstance() throws Exception {
        values = valuesOf(new Instance(folder.resolve("data")));
    }

    private static Map<String, String> valuesOf(Instance instance) throws Exception {
        Settings settings = new Settings(Ports.byDefault(), false, Optional.empty(), Optional.empty());
        instance.keep(settings);
        return new ServerProperties(
                        settings,
                        instance.secrets(),
                        new ExternalPostgresql(instance, OWNER, false),
                        new ExternalKeycloak(new External.IdentityProvider(
                                "https://id.example/realms/treille", "web", "provisioner", Optional.of("operator"))))
                .values();
    }

    @Test
    void requestsMigrationsTheRegistryAndTheReferentialEachHaveTheirLogin() {
        assertThat(values)
                .containsEntry("treille.db.url", "jdbc:postgresql://db/treille")
                .containsEntry("treille.db.user", "treille_app")
                .containsEntry("treille.db.platform.user", "treille_platform")
                .containsEntry("treille.db.referential.user", "treille_referential")
                .containsEntry("treille.db.owner.user", "boss")
                .containsEntry("treille.db.owner.password", "of the boss");
        assertThat(values.get("treille.db.password"))
                .isNotEmpty()
                .isNotEqualTo(values.get("treille.db.platform.password"));
    }

    @Test
    void theMasterKeyStaysTheSame() throws Exception {
        String again = valuesOf(new Instance(folder.resolve("data"))).get("treille.master-key");

        assertThat(values.get("treille.master-key")).hasSize(44).isEqualTo(again);
    }

    @Test
    void theSecretOfTheOperatorIsNotForTheServer() {
        assertThat(values.values()).doesNotContain("operator");
    }
}
