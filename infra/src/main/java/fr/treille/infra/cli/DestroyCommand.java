package fr.treille.infra.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.instance.PrivateFile;
import fr.treille.infra.operator.ExportFile;
import fr.treille.infra.operator.Gestionnaire;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille gestionnaire destroy}. */
@Command(
        name = "destroy",
        mixinStandardHelpOptions = true,
        description = {
            "Destroy one for ever, after asking, and write the certificate.",
            "It must be closed and exported: infra/treille gestionnaire close, then export."
        })
final class DestroyCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Parameters(paramLabel = "KEY", description = "Its key, as \"list\" shows it.")
    private String key = "";

    @Option(names = "--export", required = true, paramLabel = "FILE", description = "The file that \"export\" wrote.")
    private Path export = Path.of("");

    @Option(
            names = "--why",
            required = true,
            paramLabel = "REASON",
            description = "The reason, kept in the certificate.")
    private String why = "";

    @Option(
            names = "--certificate",
            required = true,
            paramLabel = "FILE",
            description = "Where the certificate is written; the file must not exist.")
    private Path certificate = Path.of("");

    @Option(names = "--confirm", paramLabel = "KEY", description = "The key once more, instead of being asked for it.")
    private @Nullable String confirm;

    @Override
    public Integer call() throws IOException {
        String sha256 = new ExportFile(export).sha256();
        requireNew(certificate.toAbsolutePath());
        OperatorApi api = operation.api();
        Gestionnaire doomed = api.gestionnaire(key);
        String typed = confirm == null ? typed(doomed) : confirm;
        if (!typed.equals(key)) {
            throw new Problem("Nothing was destroyed: what was typed is not the key \"" + key + "\".");
        }
        JsonNode written = api.destroy(key, typed, why, sha256);
        write(written);
        operation.print(doomed.name() + " (" + key + ") is destroyed; the certificate is in " + certificate + ".");
        return 0;
    }

    /** Before anything is destroyed: the certificate must have a place. */
    private static void requireNew(Path file) {
        if (Files.exists(file)) {
            throw new Problem(file + " exists: choose another file for the certificate, nothing was destroyed.");
        }
        if (!Files.isWritable(file.getParent())) {
            throw new Problem(
                    "The certificate cannot be written to " + file + ": choose another place, nothing was destroyed.");
        }
    }

    private String typed(Gestionnaire doomed) throws IOException {
        operation.ask("Destroy " + doomed.name() + " for ever? Type its key to go on: ");
        String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer == null ? "" : answer.strip();
    }

    private void write(JsonNode written) throws IOException {
        String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(written);
        try {
            PrivateFile.write(certificate.toAbsolutePath(), text + "\n");
        } catch (IOException e) {
            throw new Problem(
                    key + " is destroyed, but the certificate could not be written (" + e.getMessage()
                            + "): \"infra/treille gestionnaire certificate " + key + "\" prints it.",
                    e);
        }
    }
}
