package fr.treille.infra.build;

import fr.treille.infra.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout the launcher belongs to. */
public record Project(Path root) {

    /** The checkout that {@code infra/treille} was started from. */
    public static Project current() {
        String home = System.getProperty("treille.home");
        if (home == null || !Files.isRegularFile(Path.of(home, "pom.xml"))) {
            throw new Problem("The launcher does not know its checkout: start it with infra/treille.");
        }
        return new Project(Path.of(home));
    }

    public Path script() {
        return root.resolve("infra/treille");
    }

    public Path defaultDataDirectory() {
        return root.resolve(".treille");
    }

    public Path wildflySources() {
        return root.resolve("infra/src/main/wildfly");
    }

    public Path keycloakSources() {
        return root.resolve("infra/src/main/keycloak");
    }

    public Path ear() {
        return root.resolve("ear/target/treille.ear");
    }
}
