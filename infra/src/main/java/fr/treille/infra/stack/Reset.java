package fr.treille.infra.stack;

import fr.treille.infra.distribution.Trees;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.process.PidFile;
import fr.treille.infra.process.Stopping;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Stops an instance, damaged or not, and deletes it. */
public record Reset(Instance instance) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public void run() throws IOException, InterruptedException {
        requireOurs();
        for (String part : List.of("wildfly", "keycloak", "postgresql")) {
            Optional<PidFile.Started> started = instance.data().pidFile(part).running();
            if (started.isPresent()) {
                String signal = part.equals("postgresql") ? "INT" : "TERM";
                Stopping.stop(started.get().identity(), signal, PATIENCE);
            }
        }
        Trees.delete(instance.data().root());
    }

    /** A slip of --data-dir must not delete somebody's home. */
    private void requireOurs() throws IOException {
        Path root = instance.data().root();
        if (!instance.data().looksOurs()) {
            throw new Problem(root + " is not a data directory of Treille: nothing was deleted.");
        }
    }
}
