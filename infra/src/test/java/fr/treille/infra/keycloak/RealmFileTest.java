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
import java.util.Map;
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
    void theProvisionerKeepsItsThreeRoles() throws Exception {
        assertThat(user(written(false), "service-account-treille-provisioner").path("clientRoles"))
                .hasToString("{\"realm-management\":"
                        + "[\"manage-users\",\"manage-organizations\",\"manage-identity-providers\"]}");
    }

    @Test
    void withoutBeingAskedForProSanteConnectIsOff() throws Exception {
        JsonNode provider = written(false).at("/identityProviders/0");

        assertThat(provider.path("enabled").asText()).isEqualTo("${TREILLE_PSC_ENABLED:false}");
        assertThat(ProSanteConnect.from(Map.of("TREILLE_PSC_ENABLED", "true", "PATH", "/bin")))
                .containsOnlyKeys("TREILLE_PSC_ENABLED");
    }

    @Test
    void noSignInThroughAnotherMakesAnAccount() throws Exception {
        JsonNode written = written(true);

        assertThat(written.path("firstBrokerLoginFlow").asText()).isEqualTo("treille linked only");
        assertThat(written.path("authenticationFlows").findValuesAsText("authenticator"))
                .isNotEmpty()
                .doesNotContain("idp-create-user-if-unique", "idp-auto-link");
        assertThat(written.at("/identityProviders/0/firstBrokerLoginFlowAlias").asText())
                .isEqualTo("treille link account");
    }

    /** Whoever is signed in could otherwise be led to link their account to a directory that is not theirs. */
    @Test
    void nobodyLinksTheirAccountByAnAddressAlone() throws Exception {
        for (JsonNode action : written(true).path("requiredActions")) {
            assertThat(action.path("enabled").asBoolean())
                    .as(action.path("alias").asText())
                    .isEqualTo(!action.path("alias").asText().equals("idp_link"));
        }
        assertThat(written(true).path("requiredActions").findValuesAsText("alias"))
                .contains("idp_link");
    }

    @Test
    void theStandInsHavePasswordsOfTheirOwn() throws Exception {
        realm.writeStandIns(folder, secrets);

        for (String name : List.of("esante-wallet", "annuaire-rives")) {
            JsonNode written = new ObjectMapper()
                    .readTree(folder.resolve(name + "-realm.json").toFile());
            assertThat(written.path("realm").asText()).isEqualTo(name);
            assertThat(written.path("users")).isNotEmpty().allSatisfy(user -> assertThat(
                            user.at("/credentials/0/value").asText())
                    .isEqualTo(
                            secrets.ofAccount(name + "/" + user.path("username").asText())));
            assertThat(written.at("/clients/0/secret").asText()).matches("\\$\\{[A-Z_]+}");
        }
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
