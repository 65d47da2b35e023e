package fr.treille.infra.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForbiddenPasswordsTest {

    @TempDir
    private Path folder;

    @Test
    void whatPeopleChooseFirstIsForbidden() throws Exception {
        assertThat(ForbiddenPasswords.all())
                .contains(
                        "1q2w3e4r5t6y",
                        "password1234",
                        "motdepasse2026",
                        "motdepasse123!",
                        "azertyazerty",
                        "treille-2026!",
                        "établissement1",
                        "lestilleuls2026")
                .hasSizeGreaterThan(3_000);
    }

    /** Keycloak brings what is typed to small letters, and reads the file as it is. */
    @Test
    void theFileHoldsSmallLettersOnlyAndNothingThatTheLengthForbidsAlready() throws Exception {
        Path file = folder.resolve("data/treille.txt");
        ForbiddenPasswords.write(file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).isEqualTo(List.copyOf(ForbiddenPasswords.all()));
        assertThat(lines).allMatch(line -> line.length() >= 12 && line.equals(line.toLowerCase(Locale.ROOT)));
    }

    @Test
    void theRealmForbidsThoseOfTheFile() throws Exception {
        assertThat(Files.readString(Path.of("src/main/keycloak/realm-treille.json")))
                .contains("passwordBlacklist(" + ForbiddenPasswords.FILE + ")");
    }
}
