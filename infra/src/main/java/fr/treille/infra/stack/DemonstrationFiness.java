package fr.treille.infra.stack;

import fr.treille.infra.finess.DemonstrationFiles;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.operator.Importation;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.operator.OperatorTokens;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The establishments of the demonstration, taken in once as an operator would: by the running application. */
record DemonstrationFiness(Instance instance, Progress progress) {

    private static final long LOOK_MILLIS = 100;

    /** A failure is told and stops nothing: without them the instance only has fewer to show. */
    void takeIn(Stack stack) {
        Path done = instance.data().run().resolve("finess-demonstration");
        if (!stack.settings().demonstration() || Files.exists(done)) {
            return;
        }
        Step step = progress.step("FINESS");
        try {
            OperatorApi api = new OperatorApi(stack.settings().url(), new OperatorTokens(stack.keycloak()));
            for (String name : DemonstrationFiles.NAMES) {
                step.doing(name);
                takeIn(api, name);
            }
            Files.writeString(done, "");
            step.done("establishments of the demonstration");
        } catch (IOException | Problem e) {
            step.failed("the establishments of the demonstration were not taken in: " + e.getMessage()
                    + "; the next \"infra/treille up\" tries again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void takeIn(OperatorApi api, String name) throws IOException, InterruptedException {
        Path file = DemonstrationFiles.copied(name);
        try {
            Importation now = api.importFiness(file, name, false);
            while (now.running()) {
                Thread.sleep(LOOK_MILLIS);
                now = api.importation(now.id());
            }
            if (!now.succeeded()) {
                throw new Problem(name + ": " + now.error().orElse("given up"));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
