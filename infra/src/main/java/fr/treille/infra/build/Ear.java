package fr.treille.infra.build;

import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The archive of the product: there and newer than its sources, or built. */
public record Ear(Project project) {

    private static final int ESSENTIAL_LINES = 12;
    private static final Set<String> WRITTEN_BY_THE_BUILD = Set.of("target", "node_modules");
    /** The launcher's own sources and the documents do not make the archive old, nor does what Vaadin generates. */
    private static final Set<Path> NOT_IN_THE_ARCHIVE = Set.of(
            Path.of("infra"), Path.of("docs"), Path.of("web/src/main/frontend"), Path.of("web/src/main/bundles"));

    /** Builds the archive when it is missing or old. */
    public void ensureFresh(Step step) throws IOException, InterruptedException {
        if (fresh()) {
            return;
        }
        step.doing("building the application (the first time Maven also downloads)");
        FileTime start = FileTime.fromMillis(System.currentTimeMillis());
        List<String> output = new ArrayList<>();
        int exit = new Maven(project).run(arguments(), line -> {
            output.add(line);
            if (line.startsWith("[INFO] Building ") && !line.contains(" jar: ")) {
                step.doing("building " + line.substring("[INFO] Building ".length()));
            }
        });
        if (exit != 0) {
            throw new Problem("The application could not be built; correct this and run the command again:\n"
                    + essential(output));
        }
        // Maven leaves an archive alone whose content is the same: without this it would look old for ever.
        Files.setLastModifiedTime(existing(), start);
    }

    private List<String> arguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-DarchiveOnly", "-pl", "ear", "-am", "package"));
        if (frontendIsPrepared()) {
            arguments.addFirst("-Dvaadin.skip");
        }
        return arguments;
    }

    /** We bring no front end of our own: what Vaadin prepares changes with its version only, which stands in the poms. */
    private boolean frontendIsPrepared() throws IOException {
        Path prepared = project.root().resolve("web/target/classes/META-INF/VAADIN/config/flow-build-info.json");
        if (!Files.isRegularFile(prepared)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(prepared);
        for (String pom : List.of("pom.xml", "web/pom.xml")) {
            if (Files.getLastModifiedTime(project.root().resolve(pom)).compareTo(made) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The archive as it is. */
    public Path existing() {
        Path ear = project.ear();
        if (!Files.isRegularFile(ear)) {
            throw new Problem("There is no " + ear + ": run the command without --no-build.");
        }
        return ear;
    }

    private static String essential(List<String> output) {
        List<String> errors = output.stream()
                .filter(line -> line.startsWith("[ERROR]") && line.length() > 8)
                .limit(ESSENTIAL_LINES)
                .toList();
        return String.join(
                "\n", errors.isEmpty() ? output.subList(Math.max(0, output.size() - 5), output.size()) : errors);
    }

    /** Whether it is there and no source changed since. */
    boolean fresh() throws IOException {
        if (!Files.isRegularFile(project.ear())) {
            return false;
        }
        Newer newer = new Newer(project.root(), Files.getLastModifiedTime(project.ear()));
        Files.walkFileTree(project.root(), newer);
        return !newer.found;
    }

    /** Looks for a source that changed after the archive was made. */
    private static final class Newer extends SimpleFileVisitor<Path> {

        private final Path root;
        private final FileTime made;
        private boolean found;

        Newer(Path root, FileTime made) {
            this.root = root;
            this.made = made;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = String.valueOf(directory.getFileName());
            boolean hidden = name.startsWith(".") && !directory.equals(root);
            boolean skipped = hidden
                    || WRITTEN_BY_THE_BUILD.contains(name)
                    || NOT_IN_THE_ARCHIVE.contains(root.relativize(directory));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean source =
                    file.endsWith("pom.xml") || root.relativize(file).toString().contains("src/main/");
            found |= source && attributes.lastModifiedTime().compareTo(made) > 0;
            return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
