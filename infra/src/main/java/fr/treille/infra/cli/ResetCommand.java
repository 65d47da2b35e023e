package fr.treille.infra.cli;

import fr.treille.infra.instance.Instance;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.stack.Reset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infra/treille reset}. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Stop everything and delete the data directory, after asking.")
final class ResetCommand implements Callable<Integer> {

    @Mixin
    private Target target = new Target();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Instance instance = target.instance();
        if (!Files.exists(instance.data().root())) {
            System.out.println("There is nothing in " + instance.data().root() + ".");
            return 0;
        }
        if (!yes && !agreed(instance)) {
            throw new Problem("Nothing was deleted.");
        }
        new Reset(instance).run();
        System.out.println("Deleted " + instance.data().root() + ".");
        return 0;
    }

    private static boolean agreed(Instance instance) throws IOException {
        System.out.print("Delete " + instance.data().root() + " and all its data? Type yes: ");
        System.out.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().equalsIgnoreCase("yes");
    }
}
