package fr.treille.infra.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code infra/treille gestionnaire certificate}. */
@Command(
        name = "certificate",
        mixinStandardHelpOptions = true,
        description = "Print the certificate of one that was destroyed, as JSON.")
final class CertificateCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Parameters(paramLabel = "KEY", description = "Its key, as \"list\" shows it.")
    private String key = "";

    @Override
    public Integer call() throws IOException {
        operation.print(new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(operation.api().certificate(key)));
        return 0;
    }
}
