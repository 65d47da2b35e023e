package fr.treille.infra.stack;

import fr.treille.infra.build.Project;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.InstanceLock;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.part.Part;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.util.Optional;

/** Stops what runs: those who depend on others first. */
public record Down(Project project, Instance instance, Progress progress) {

    /** Whether anything ran. */
    public boolean run() throws IOException, InterruptedException {
        Optional<Settings> settings = instance.settings();
        if (settings.isEmpty()) {
            return false;
        }
        try (InstanceLock lock = instance.lock(
                () -> progress.say("Another command works on " + instance.data().root() + ": waiting for it."))) {
            boolean any = false;
            for (Part part : Stack.of(project, instance, settings.get()).parts().reversed()) {
                any |= stop(part);
            }
            return any;
        }
    }

    private boolean stop(Part part) throws IOException, InterruptedException {
        if (instance.data().pidFile(part.name()).running().isEmpty()) {
            return false;
        }
        Step step = progress.step(part.title());
        part.stop(step);
        step.done("stopped");
        return true;
    }
}
