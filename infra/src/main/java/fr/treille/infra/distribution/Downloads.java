package fr.treille.infra.distribution;

import fr.treille.infra.build.Maven;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Fetches artefacts through Maven: its mirrors, its proxy, its local repository. */
public final class Downloads {

    private final Maven maven;
    /** Two Mavens at once would write the same local repository. */
    private final Lock oneAtATime = new ReentrantLock(true);

    public Downloads(Maven maven) {
        this.maven = maven;
    }

    /** Copies the artefact into the directory. */
    public Path fetch(Artifact artifact, Path directory) throws IOException, InterruptedException {
        oneAtATime.lock();
        try {
            List<String> output = new ArrayList<>();
            int exit = maven.run(
                    List.of(
                            "-q",
                            "-f",
                            "infra/pom.xml",
                            "dependency:copy",
                            "-Dartifact=" + artifact.coordinates(),
                            "-DoutputDirectory=" + directory),
                    output::add);
            Path file = directory.resolve(artifact.fileName());
            if (exit != 0 || !Files.isRegularFile(file)) {
                String why = output.stream()
                        .filter(line -> line.startsWith("[ERROR]"))
                        .findFirst()
                        .orElse("");
                throw new Problem("Maven could not fetch " + artifact.coordinates()
                        + ": check the network or Maven's settings and run the command again. " + why);
            }
            return file;
        } finally {
            oneAtATime.unlock();
        }
    }
}
