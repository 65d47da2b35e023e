package fr.treille.infra.cli;

import fr.treille.infra.operator.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille gestionnaire export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write everything of one into a ZIP file that only you can read.")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Parameters(paramLabel = "KEY", description = "Its key, as \"list\" shows it.")
    private String key = "";

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file, which must not exist.")
    private Path to = Path.of("");

    @Override
    public Integer call() throws IOException {
        ExportFile export = ExportFile.receive(operation.api(), key, to);
        operation.print(String.format(Locale.ROOT, "%s: %.1f MB", to, Files.size(to) / 1e6));
        operation.print("SHA-256 " + export.sha256());
        return 0;
    }
}
