package fr.treille.assembly.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where a benchmark leaves what it measured. */
final class Figures {

    private Figures() {}

    static void keep(String bench, Map<String, Double> figures) throws IOException {
        Path file = Path.of("target", "bench", bench + ".json");
        Files.createDirectories(file.getParent());
        new ObjectMapper().writeValue(file.toFile(), figures);
    }
}
