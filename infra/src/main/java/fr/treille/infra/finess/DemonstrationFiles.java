package fr.treille.infra.finess;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files of the demonstration, which come with the launcher: three legal entities, twelve establishments. */
public final class DemonstrationFiles {

    /** In the order in which they are best taken in: who runs, what is run, how much it takes in. */
    public static final List<String> NAMES =
            List.of("demonstration-entites.csv", "demonstration-etablissements.csv", "demonstration-capacites.csv");

    private DemonstrationFiles() {}

    /** Where whoever asks must delete it. */
    public static Path copied(String name) throws IOException {
        try (InputStream in = DemonstrationFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not in the launcher");
            }
            Path file = Files.createTempFile("treille-", ".csv");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }
}
