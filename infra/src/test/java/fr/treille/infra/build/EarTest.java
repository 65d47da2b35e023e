package fr.treille.infra.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarTest {

    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");

    @TempDir
    private Path root;

    private Ear ear;

    @BeforeEach
    void anArchiveNewerThanItsSources() throws Exception {
        ear = new Ear(new Project(root));
        file("ear/target/treille.ear", BUILT);
        file("pom.xml", BUILT.minusSeconds(10));
        file("web/src/main/java/Screen.java", BUILT.minusSeconds(10));
    }

    private void file(String name, Instant changed) throws Exception {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    @Test
    void itIsFreshAfterTheBuild() throws Exception {
        assertThat(ear.fresh()).isTrue();
    }

    @Test
    void aChangedSourceMakesItOld() throws Exception {
        file("web/src/main/java/Screen.java", BUILT.plusSeconds(1));

        assertThat(ear.fresh()).isFalse();
    }

    @Test
    void aChangedPomMakesItOld() throws Exception {
        file("web/pom.xml", BUILT.plusSeconds(1));

        assertThat(ear.fresh()).isFalse();
    }

    @Test
    void testsTheLauncherAndWhatTheBuildWritesDoNot() throws Exception {
        Instant later = BUILT.plusSeconds(1);
        file("web/src/test/java/ScreenTest.java", later);
        file("infra/src/main/java/Launcher.java", later);
        file("web/target/src/main/java/Generated.java", later);
        file("web/src/main/frontend/generated/index.ts", later);
        file(".treille/src/main/any", later);

        assertThat(ear.fresh()).isTrue();
    }

    @Test
    void aMissingArchiveIsSaidWithTheOptionThatForbadeToBuildIt() throws Exception {
        Files.delete(root.resolve("ear/target/treille.ear"));

        assertThat(ear.fresh()).isFalse();
        assertThatThrownBy(ear::existing).isInstanceOf(Problem.class).hasMessageContaining("--no-build");
    }
}
