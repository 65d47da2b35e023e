package fr.treille.infra.cli;

import fr.treille.infra.part.PartStatus;
import fr.treille.infra.stack.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infra/treille status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {"Say how each part is.", "Exits 0 when everything is up, 4 otherwise."})
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private Target target = new Target();

    @Option(names = "--json", description = "Print one JSON object, with the demonstration accounts.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (target.instance().settings().isEmpty()) {
            System.err.println("treille: " + Target.noInstance(target.instance()));
            return Main.NOT_UP;
        }
        Status status = Status.of(target.stack());
        if (json) {
            System.out.println(status.json());
        } else {
            print(status);
        }
        return status.allUp() ? 0 : Main.NOT_UP;
    }

    private static void print(Status status) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Part", "Health", "Port", "Process"));
        for (PartStatus part : status.parts()) {
            String pid = part.pid().isPresent() ? Long.toString(part.pid().getAsLong()) : "-";
            rows.add(List.of(part.name(), part.health().word(), Integer.toString(part.port()), pid));
        }
        Welcome.aligned(rows).forEach(System.out::println);
        if (status.allUp()) {
            Welcome.print(status.url(), status.accounts(), System.out);
        } else {
            System.out.println();
            System.out.println("Not everything runs: start or mend it with \"infra/treille up\".");
        }
    }
}
