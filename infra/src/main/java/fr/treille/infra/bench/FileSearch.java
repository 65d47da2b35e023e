package fr.treille.infra.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for words in the files of an instance, but PostgreSQL's: there a deleted row may keep its bytes for a while. */
record FileSearch(Path data) {

    List<Trace> find(List<String> words) throws IOException {
        List<Trace> traces = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(data)) {
            List<Path> files = tree.filter(file -> !file.startsWith(data.resolve("postgresql")))
                    .filter(Files::isRegularFile)
                    .toList();
            for (Path file : files) {
                traces.addAll(find(file, words));
            }
        }
        return traces;
    }

    private List<Trace> find(Path file, List<String> words) throws IOException {
        String content;
        try {
            // One character for each byte: whatever the file holds.
            content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
        return words.stream()
                .filter(word -> content.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> new Trace(data.relativize(file).toString(), word, 1))
                .toList();
    }
}
