package fr.treille.infra.finess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Official files of as many establishments as one wants.
 *
 * @param establishments how many; 105,000 is a whole country
 * @param seed the same writes the same files
 */
public record SyntheticFiles(int establishments, long seed) {

    /** The day that the files bear: today's would make each run another file. */
    static final String DAY = "2026-01-01";

    public SyntheticFiles {
        if (establishments < 1) {
            throw new IllegalArgumentException("at least one establishment");
        }
    }

    /** Which of the two forms that FINESS has been published in. */
    public enum Format {
        csv,
        json
    }

    /** How many legal entities there are to so many establishments. */
    public int entities() {
        return new Population(establishments, seed).entities();
    }

    /** Returns what was written; files of these names are replaced. */
    public List<Path> write(Format format, Path folder) throws IOException {
        Files.createDirectories(folder);
        Population population = new Population(establishments, seed);
        return switch (format) {
            case csv -> new EtalabFiles(population, folder).write();
            case json -> new FinessPlusFile(population, folder).write();
        };
    }
}
