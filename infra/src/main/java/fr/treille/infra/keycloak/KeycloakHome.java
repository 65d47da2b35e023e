package fr.treille.infra.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Keycloak's home as one instance sees it: links to the shared distribution, and a {@code data} folder of its own,
 * where Keycloak looks for the realm to import and keeps its temporary files.
 */
record KeycloakHome(Path directory) {

    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes");

    Path importFile() {
        return importFolder().resolve("treille-realm.json");
    }

    /** Each realm file in it is imported, if there is no realm of its name yet. */
    Path importFolder() {
        return directory.resolve("data/import");
    }

    void linkTo(Path distribution) throws IOException {
        Files.createDirectories(importFolder());
        for (String name : SHARED) {
            Path link = directory.resolve(name);
            Path target = distribution.resolve(name);
            if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
                continue;
            }
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(link);
            }
            Files.createSymbolicLink(link, target);
        }
    }
}
