package fr.treille.infra.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Secrets;
import fr.treille.infra.instance.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    private final RealmFile realm = new RealmFile(Path.of("src/main/keycloak"));

    @TempDir
    private Path folder;

    private Secrets secrets;
    private Path target;

    @BeforeEach
    void anInstance() throws Exception {
        Instance instance = new Instance(folder.resolve("data"));
        instance.keep(new Settings(Ports.byDefault(), true, Optional.empty(), Optional.empty()));
        secrets = instance.secrets();
        target = folder.resolve("treille-realm.json");
    }

    private JsonNode written(boolean demonstration) throws Exception {
        realm.write(target, demonstration, secrets);
        return new ObjectMapper().readTree(target.toFile());
    }

    @Test
    void aDemonstrationHasEachAccountWithItsPassword() throws Exception {
        JsonNode written = written(true);

        assertThat(realm.accounts(secrets)).isNotEmpty().allSatisfy(account -> {
            JsonNode user = user(written, account.username());
            assertThat(user.at("/credentials/0/value").asText()).isEqualTo(account.password());
            assertThat(account.role()).isNotBlank();
        });
    }

    @Test
    void anAccountKnowsItsGestionnaires() throws Exception {
        realm.write(target, true, secrets);

        assertThat(account("infirmier").gestionnaires()).containsExactlyInAnyOrder("les-tilleuls", "rives-de-loire");
        assertThat(account("educatrice").gestionnaires()).containsExactly("les-tilleuls");
        assertThat(account("sans-gestionnaire").gestionnaires()).isEmpty();
    }

    @Test
    void withoutDemonstrationThereIsNobodyToSignInAs() throws Exception {
        JsonNode written = written(false);

        assertThat(written.path("users")).allSatisfy(user -> assertThat(user.has("serviceAccountClientId"))
                .isTrue());
        assertThat(written.path("clients")).noneSatisfy(client -> assertThat(
                        client.path("directAccessGrantsEnabled").asBoolean())
                .isTrue());
        assertThat(written.path("organizations")).isEmpty();
        assertThat(realm.accounts(secrets)).isEmpty();
    }

    @Test
    void theServiceAccountsOfTheRealmStay() throws Exception {
        assertThat(user(written(true), "service-account-treille-provisioner")
                        .path("serviceAccountClientId")
                        .asText())
                .isEqualTo("treille-provisioner");
    }

    @Test
    void theOperatorHasOneRoleOfTheApplicationAndNoneOfKeycloak() throws Exception {
        JsonNode operator = user(written(false), "service-account-treille-operator");

        assertThat(operator.path("serviceAccountClientId").asText()).isEqualTo("treille-operator");
        assertThat(operator.path("clientRoles")).hasToString("{\"treille-web\":[\"operateur\"]}");
        assertThat(operator.has("realmRoles")).isFalse();
    }

    @Test
    void theTokenOfTheOperatorHoldsThatRoleForTheApplication() throws Exception {
        JsonNode written = written(false);
        JsonNode client = client(written, "treille-operator");

        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(client.path("publicClient").asBoolean()).isFalse();
        assertThat(client.at("/protocolMappers/0/config/included.client.audience")
                        .asText())
                .isEqualTo("treille-web");
        assertThat(written.at("/clientScopeMappings/treille-web"))
                .hasToString("[{\"client\":\"treille-operator\",\"roles\":[\"operateur\"]}]");
        assertThat(written.at("/roles/client/treille-web/0/name").asText()).isEqualTo("operateur");
    }

    @Test
    void theProvisionerKeepsItsTwoRoles() throws Exception {
        assertThat(user(written(false), "service-account-treille-provisioner").path("clientRoles"))
                .hasToString("{\"realm-management\":[\"manage-users\",\"manage-organizations\"]}");
    }

    @Test
    void theFileWithPasswordsIsForItsOwnerOnly() throws Exception {
        realm.write(target, true, secrets);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void noSecretIsInTheSources() throws Exception {
        List<String> clients = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/keycloak/realm-treille.json")))
                .path("clients")
                .findValuesAsText("secret");

        assertThat(clients).isNotEmpty().allSatisfy(secret -> assertThat(secret).matches("\\$\\{[A-Z_]+}"));
    }

    private Account account(String username) throws Exception {
        return realm.accounts(secrets).stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode client(JsonNode realm, String id) {
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }

    private static JsonNode user(JsonNode realm, String username) {
        for (JsonNode user : realm.path("users")) {
            if (user.path("username").asText().equals(username)) {
                return user;
            }
        }
        throw new AssertionError("no user " + username);
    }
}
