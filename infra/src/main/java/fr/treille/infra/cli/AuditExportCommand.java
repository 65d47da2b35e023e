package fr.treille.infra.cli;

import fr.treille.infra.operator.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille audit export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write the traces of some days, signed, into a ZIP file that only you can read.",
            "The gestionnaire's own traces say that you did. docs/traces.md says how to verify it."
        })
final class AuditExportCommand implements Callable<Integer> {

    private enum Format {
        ndjson,
        csv
    }

    @Mixin
    private Operation operation = new Operation();

    @Parameters(index = "0", paramLabel = "KEY", description = "Its key, as \"gestionnaire list\" shows it.")
    private String key = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file, which must not exist.")
    private Path file = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "The first day, 2026-01-31.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "The last day.")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--format", defaultValue = "ndjson", description = "ndjson or csv (ndjson).")
    private Format format = Format.ndjson;

    @Override
    public Integer call() throws IOException {
        ExportFile export = ExportFile.receiveTraces(operation.api(), key, from, to, format.name(), file);
        operation.print(String.format(Locale.ROOT, "%s: %.1f MB", file, Files.size(file) / 1e6));
        operation.print("SHA-256 " + export.sha256());
        return 0;
    }
}
