package fr.treille.infra.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

    private static final Settings SETTINGS =
            new Settings(Ports.byDefault(), true, Optional.empty(), Optional.of("https://id.example/realms/treille"));

    @TempDir
    private Path folder;

    private Path root;
    private Instance instance;

    @BeforeEach
    void anInstanceToBe() {
        root = folder.resolve("treille");
        instance = new Instance(root);
    }

    @Test
    void choicesAreKept() throws Exception {
        instance.keep(SETTINGS);

        assertThat(new Instance(root).settings()).contains(SETTINGS);
    }

    @Test
    void anAbsentDirectoryIsNoInstanceAndStaysAbsent() throws Exception {
        assertThat(instance.settings()).isEmpty();
        assertThat(root).doesNotExist();
    }

    @Test
    void secretsAreMadeOnceAndReadableByTheirOwnerOnly() throws Exception {
        instance.keep(SETTINGS);
        String made = instance.secrets().secret("db.treille.password");

        assertThat(new Instance(root).secrets().secret("db.treille.password"))
                .isEqualTo(made)
                .hasSizeGreaterThan(30);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }

    @Test
    void aKeyIsOf256BitsAndMadeOnce() throws Exception {
        instance.keep(SETTINGS);
        String made = instance.secrets().key("master-key");

        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
        assertThat(new Instance(root).secrets().key("master-key")).isEqualTo(made);
    }

    @Test
    void anExternalKeycloakNeedsNoOperator() {
        External given = External.from(Map.of(
                "TREILLE_OIDC_URL",
                "https://id.example/",
                "TREILLE_OIDC_CLIENT_SECRET",
                "s3cret",
                "TREILLE_OIDC_PROVISIONER_SECRET",
                "s3cret too"));

        assertThat(given.identityProvider().orElseThrow().operatorSecret()).isEmpty();
    }

    @Test
    void theTwoSecretsOfTwoPartsThatStartTogetherAreBothKept() throws Exception {
        instance.keep(SETTINGS);
        Thread other = Thread.ofVirtual().start(() -> {
            try {
                instance.secrets().secret("one");
            } catch (IOException e) {
                throw Problem.unchecked(e);
            }
        });
        instance.secrets().secret("two");
        other.join();

        Secrets read = new Instance(root).secrets();
        assertThat(read.find("one")).isPresent();
        assertThat(read.find("two")).isPresent();
    }

    @Test
    void aReadablePasswordMeetsThePolicyOfTheRealm() {
        Set<String> passwords =
                Stream.generate(new Passwords()::readable).limit(50).collect(Collectors.toSet());

        assertThat(passwords).hasSizeGreaterThan(45).allSatisfy(password -> assertThat(password)
                .hasSizeBetween(12, 128));
    }

    @Test
    void aDirectoryOfSomethingElseIsRefusedAndLeftAlone() throws Exception {
        Path letter = Files.writeString(Files.createDirectories(root).resolve("letter.txt"), "Dear");

        assertThatThrownBy(instance::settings).isInstanceOf(Problem.class).hasMessageContaining("--data-dir");
        assertThat(letter).hasContent("Dear");
    }

    @Test
    void aDirectoryOfANewerTreilleIsRefused() throws Exception {
        instance.keep(SETTINGS);
        rewrite("format=1", "format=2");

        assertThatThrownBy(instance::settings)
                .hasMessageContaining("newer Treille")
                .hasMessageContaining("--data-dir");
    }

    @Test
    void aDamagedChoiceIsNamed() throws Exception {
        instance.keep(SETTINGS);
        rewrite("db-port=54320", "db-port=fifty");

        assertThatThrownBy(instance::settings)
                .hasMessageContaining("\"db-port\" is missing or is not a number")
                .hasMessageContaining("nothing was changed");
    }

    @Test
    void lostSecretsOfExistingDataAreNotMadeAgain() throws Exception {
        instance.keep(SETTINGS);
        Files.createDirectories(root.resolve("postgresql"));

        assertThatThrownBy(instance::secrets).hasMessageContaining("secrets.properties is missing while there is data");
        assertThat(root.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void anExternalDatabaseNeedsItsUserToo() {
        assertThatThrownBy(() -> External.from(Map.of("TREILLE_DB_URL", "jdbc:postgresql://db/treille")))
                .hasMessageContaining("TREILLE_DB_USER");
    }

    @Test
    void whatIsExternalIsRememberedWithoutItsPasswordInTheOpen() throws Exception {
        External given = External.from(Map.of(
                "TREILLE_OIDC_URL",
                "https://id.example/",
                "TREILLE_OIDC_CLIENT_SECRET",
                "s3cret",
                "TREILLE_OIDC_PROVISIONER_SECRET",
                "s3cret too",
                "TREILLE_OIDC_OPERATOR_SECRET",
                "s3cret as well"));
        instance.keep(SETTINGS);
        instance.keep(given);

        assertThat(new Instance(root).external(SETTINGS)).isEqualTo(given);
        assertThat(root.resolve("instance.properties")).content().doesNotContain("s3cret");
    }

    private void rewrite(String from, String to) throws Exception {
        Path file = root.resolve("instance.properties");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
