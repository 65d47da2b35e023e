package fr.treille.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    private Path folder;

    @Test
    void anInstanceIsDeleted() throws Exception {
        Instance instance = new Instance(folder.resolve("data"));
        instance.keep(new Settings(Ports.byDefault(), true, Optional.empty(), Optional.empty()));
        new Reset(instance).run();

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aDirectoryOfSomethingElseIsNotDeleted() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear");
        Files.createDirectory(folder.resolve("run"));

        assertThatThrownBy(() -> new Reset(new Instance(folder)).run()).hasMessageContaining("nothing was deleted");
        assertThat(letter).exists();
    }
}
