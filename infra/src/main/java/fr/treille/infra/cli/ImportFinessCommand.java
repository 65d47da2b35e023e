package fr.treille.infra.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.treille.infra.operator.Importation;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille import finess}. */
@Command(
        name = "finess",
        mixinStandardHelpOptions = true,
        description = {
            "Take an official file of FINESS in: etalab extractions (establishments, legal entities, capacities) and",
            "FINESS+ (structures, activities), packed by gzip or not. What it is, is seen from what is in it.",
            "The last line is a JSON object: read, added, changed, closed, unchanged, rejected. Exits 0 when the file was",
            "taken in, rejected lines or not; 1 when nothing was changed."
        })
final class ImportFinessCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 300;
    private static final int SHOWN = 20;

    @Mixin
    private Operation operation = new Operation();

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Say what it would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "Where to write what changed and what was rejected.")
    private @Nullable Path report;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no file " + file + ".");
        }
        OperatorApi api = operation.api();
        Importation ended = watched(api);
        Importation whole = api.importationReport(ended.id());
        Optional.ofNullable(report).ifPresent(target -> write(whole, target));
        if (!ended.succeeded()) {
            throw new Problem(
                    file + " was not taken in: " + ended.error().orElse("it was given up") + ". Nothing was changed.");
        }
        print(whole);
        operation.print(whole.counts().toString());
        return 0;
    }

    private void print(Importation whole) {
        int shown = 0;
        for (JsonNode one : whole.json().path("rejects")) {
            if (shown++ == SHOWN) {
                operation.print("… the report names " + whole.count("rejected") + " lines");
                return;
            }
            operation.print("line " + one.path("line").asLong() + " not taken: "
                    + one.path("reason").asText() + " " + one.path("detail").asText());
        }
    }

    private Importation watched(OperatorApi api) throws IOException, InterruptedException {
        try (Progress progress = operation.target().progress()) {
            Step step = progress.step("FINESS");
            step.doing("sending " + file.getFileName());
            Importation now = api.importFiness(file, String.valueOf(file.getFileName()), dryRun);
            while (now.running()) {
                Thread.sleep(LOOK_MILLIS);
                now = api.importation(now.id());
                step.doing(bar(now));
            }
            if (now.succeeded()) {
                step.done(now.count("read") + " lines read" + (dryRun ? ", nothing was changed" : ""));
            } else {
                step.failed(now.error().orElse("given up"));
            }
            return now;
        }
    }

    private static String bar(Importation now) {
        int full = (int) (20 * now.progress());
        return String.format(
                Locale.ROOT,
                "%s%s %3.0f %% %d lines",
                "█".repeat(full),
                "░".repeat(20 - full),
                100 * now.progress(),
                now.count("read"));
    }

    private static void write(Importation whole, Path target) {
        try {
            Files.writeString(
                    target,
                    new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(whole.json()));
        } catch (IOException e) {
            throw new Problem("The report could not be written to " + target + ": " + e.getMessage() + ".", e);
        }
    }
}
