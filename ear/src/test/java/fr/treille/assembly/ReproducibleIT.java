package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.stack.Stack;
import fr.treille.assembly.stack.Stack.Outcome;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleIT {

    private static final Set<String> NOT_SOURCES =
            Set.of("target", ".git", ".treille", "node_modules", "frontend", "docs");

    @Test
    void buildingTheSameSourcesElsewhereGivesTheSameArchive(@TempDir Path elsewhere) throws IOException {
        copySources(Stack.root(), elsewhere);

        Outcome build = Stack.run(List.of(
                elsewhere.resolve("infra/treille").toString(),
                "mvn",
                "-q",
                "-B",
                "-o",
                "-DarchiveOnly",
                "-f",
                elsewhere.toString(),
                "-pl",
                "ear",
                "-am",
                "package"));

        assertThat(build.exit()).as(build.output()).isZero();
        assertThat(elsewhere.resolve("ear/target/treille.ear"))
                .hasSameBinaryContentAs(Stack.root().resolve("ear/target/treille.ear"));
    }

    private static void copySources(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_SOURCES.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
