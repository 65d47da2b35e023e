package fr.treille.infra.cli;

import fr.treille.infra.build.Project;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.stack.Stack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which instance a command is about. */
final class Target {

    @Option(
            names = "--data-dir",
            paramLabel = "DIRECTORY",
            description = "Where the instance keeps everything (.treille in the checkout).")
    private @Nullable Path dataDirectory;

    Project project() {
        return Project.current();
    }

    Instance instance() {
        Path chosen = dataDirectory == null ? project().defaultDataDirectory() : dataDirectory;
        return new Instance(chosen.toAbsolutePath().normalize());
    }

    /** The parts of an instance that must exist. */
    Stack stack() throws IOException {
        Instance instance = instance();
        Optional<Settings> settings = instance.settings();
        if (settings.isEmpty()) {
            throw new Problem(noInstance(instance));
        }
        return Stack.of(project(), instance, settings.get());
    }

    static String noInstance(Instance instance) {
        return "There is no instance in " + instance.data().root() + ": create it with \"infra/treille up\".";
    }

    Progress progress() {
        return new Progress(System.out, Boolean.getBoolean("treille.terminal"));
    }
}
