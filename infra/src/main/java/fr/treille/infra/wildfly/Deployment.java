package fr.treille.infra.wildfly;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The archive in the server's folder of deployments, with the marker files by which the server's scanner is told and
 * tells.
 */
record Deployment(Path deployments) {

    private static final String ARCHIVE = "treille.ear";
    private static final String[] MARKERS = {
        ".dodeploy", ".isdeploying", ".deployed", ".failed", ".undeployed", ".isundeploying", ".pending", ".skipdeploy"
    };
    private static final Pattern CAUSE = Pattern.compile("Caused by: ([^'\\n]+)");
    private static final int LONGEST = 400;

    /** Whether the deployed archive is this one. */
    boolean holds(Path ear) throws IOException {
        Path deployed = archive();
        if (!Files.exists(deployed) || Files.size(deployed) != Files.size(ear)) {
            return false;
        }
        return Files.getLastModifiedTime(deployed).equals(Files.getLastModifiedTime(ear))
                || Files.mismatch(deployed, ear) < 0;
    }

    /** Puts the archive there and asks for its deployment; forgets what earlier runs left. */
    void request(Path ear) throws IOException {
        Files.createDirectories(deployments);
        for (String marker : MARKERS) {
            Files.deleteIfExists(marker(marker));
        }
        if (!holds(ear)) {
            // Renamed into place: the scanner must never see half an archive.
            Path next = deployments.resolveSibling(ARCHIVE + ".next");
            Files.copy(ear, next, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(next, archive(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.createFile(marker(".dodeploy"));
    }

    /** Whether the server has deployed it; tells why if it could not. */
    boolean done() throws IOException {
        if (Files.exists(marker(".dodeploy")) || Files.exists(marker(".isdeploying"))) {
            return false;
        }
        Optional<String> failure = failure();
        if (failure.isPresent()) {
            throw new Problem("WildFly could not deploy the application (" + failure.get()
                    + "): correct this and run the command again; the server's log tells more"
                    + " (infra/treille logs wildfly).");
        }
        return Files.exists(marker(".deployed"));
    }

    /** Why the last deployment failed, if it did. */
    Optional<String> failure() throws IOException {
        Path failed = marker(".failed");
        if (!Files.exists(failed)) {
            return Optional.empty();
        }
        String text = Files.readString(failed, StandardCharsets.UTF_8)
                .replace("\\n", "\n")
                .replaceAll("\\\\*\"", "'");
        Matcher cause = CAUSE.matcher(text);
        String first =
                cause.find() ? innermost(cause) : text.replaceAll("\\s+", " ").strip();
        return Optional.of(first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first);
    }

    private static String innermost(Matcher cause) {
        String innermost;
        do {
            innermost = cause.group(1).strip();
        } while (cause.find());
        return innermost;
    }

    private Path archive() {
        return deployments.resolve(ARCHIVE);
    }

    private Path marker(String suffix) {
        return deployments.resolve(ARCHIVE + suffix);
    }
}
