package fr.treille.infra.cli;

import fr.treille.infra.finess.SyntheticFiles;
import fr.treille.infra.finess.SyntheticFiles.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code infra/treille finess synthetic}. */
@Command(
        name = "synthetic",
        mixinStandardHelpOptions = true,
        description = {
            "Write files as FINESS publishes them, of establishments that do not exist: legal entities, establishments",
            "with coordinates, capacities. Their numbers have a right key; the third and fourth figure are 99, which",
            "FINESS gives to nobody. The same seed writes the same files."
        })
final class FinessSyntheticCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--etablissements",
            paramLabel = "NUMBER",
            defaultValue = "1000",
            description = "How many establishments (1000); 105000 is a whole country, with 60000 legal entities.")
    private int establishments;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1", description = "What chance is made from (1).")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder, made if need be.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            defaultValue = "csv",
            description = "csv (until 2026, three files) or json (FINESS+, one file).")
    private Format format = Format.csv;

    @Override
    public Integer call() throws IOException {
        if (establishments < 1) {
            throw new ParameterException(spec.commandLine(), "--etablissements is 1 or more");
        }
        PrintWriter terminal = spec.commandLine().getOut();
        for (Path file : new SyntheticFiles(establishments, seed).write(format, out)) {
            terminal.printf(Locale.ROOT, "%s: %.1f MB%n", file, Files.size(file) / 1e6);
        }
        return 0;
    }
}
