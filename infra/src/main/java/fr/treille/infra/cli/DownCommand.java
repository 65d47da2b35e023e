package fr.treille.infra.cli;

import fr.treille.infra.progress.Progress;
import fr.treille.infra.stack.Down;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code infra/treille down}. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop everything; the data stays.")
final class DownCommand implements Callable<Integer> {

    @Mixin
    private Target target = new Target();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Progress progress = target.progress()) {
            if (!new Down(target.project(), target.instance(), progress).run()) {
                progress.say("Nothing was running.");
            }
        }
        return 0;
    }
}
