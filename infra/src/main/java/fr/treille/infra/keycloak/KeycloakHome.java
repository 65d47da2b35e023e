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

    /** Where Keycloak looks for realms at its start. */
    Path imports() {
        return directory.resolve("data/import");
    }

    Path importFile() {
        return imports().resolve("treille-realm.json");
    }

    /** Where Keycloak looks for the lists that the policy of passwords names. */
    Path forbiddenPasswords() {
        return directory.resolve("data/password-blacklists").resolve(ForbiddenPasswords.FILE);
    }

    void linkTo(Path distribution) throws IOException {
        Files.createDirectories(imports());
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
