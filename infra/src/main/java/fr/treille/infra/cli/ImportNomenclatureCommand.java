package fr.treille.infra.cli;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code infra/treille import nomenclature}. */
@Command(
        name = "nomenclature",
        mixinStandardHelpOptions = true,
        description = {
            "Take a nomenclature in: a CodeSystem or a ValueSet of FHIR, as JSON.",
            "New codes are added, known ones take its labels, none is removed. The last line is a JSON object."
        })
final class ImportNomenclatureCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no file " + file + ".");
        }
        operation.print(operation.api().importNomenclature(file).toString());
        return 0;
    }
}
