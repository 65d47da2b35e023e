package fr.treille.referential.importing;

import fr.treille.tenancy.migration.PlatformMigration;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The official files that are taken in: one at a time, each with its progress and its report. */
@ApplicationScoped
public class Importations {

    private static final Logger LOG = Logger.getLogger(Importations.class);

    private static final Duration LONGEST = Duration.ofHours(1);

    @Resource(lookup = "java:jboss/datasources/treille-referential")
    DataSource source;

    @Resource
    ManagedExecutorService executor;

    /** What a server that was killed had begun. */
    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        asking(() -> {
            registre().enCours().filter(begun -> !isWithAnotherNode(begun)).ifPresent(begun -> {
                LOG.infof("file %d is taken up again", begun.id());
                run(begun.id(), kept(begun.id()));
            });
            return begunNothing();
        });
    }

    /** Its file is on the node that began; after so long that node is gone, and the file with it. */
    private static boolean isWithAnotherNode(Importation begun) {
        return !Files.exists(kept(begun.id()))
                && begun.debut().isAfter(Instant.now().minus(LONGEST));
    }

    private static Optional<Importation> begunNothing() {
        return Optional.empty();
    }

    /**
     * Begins; it goes on by itself.
     *
     * @param received where the file is; it is moved away
     * @param nom its name, for the report
     * @param essai whether only the report is wanted
     * @param auteur who sent it, by pseudonym
     * @throws FichierRefuse when it is none of the official formats, or another one is being taken in; nothing was changed
     */
    public Importation commencer(Path received, String nom, boolean essai, String auteur) {
        Fichier fichier = Fichier.of(received);
        return asking(() -> {
                    long id = registre().commencer(fichier, nom, sha256(received), size(received), essai, auteur);
                    begin(id, received);
                    return registre().une(id);
                })
                .orElseThrow();
    }

    private void begin(long id, Path received) {
        try {
            Path kept = keep(received, id);
            executor.submit(() -> run(id, kept));
        } catch (RuntimeException e) {
            // It must not stand in the way of the next one.
            fail(id, "the server could not keep the file: nothing was changed; look at its disk");
            throw e;
        }
    }

    public Optional<Importation> une(long id) {
        return asking(() -> registre().une(id));
    }

    /** The latest first. */
    public List<Importation> dernieres(int most) {
        return asking(() -> registre().dernieres(most));
    }

    /** Lines that were not taken, in the order of the file. */
    public List<Rejet> rejets(long id, int most) {
        return asking(() -> registre().rejets(id, most));
    }

    /** JSON array of what changed: {@code numero, quoi, avant, apres}, the first thousand; empty while it is under way. */
    public Optional<String> differences(long id) {
        return asking(() -> registre().differences(id));
    }

    private void run(long id, Path kept) {
        try {
            new Importateur(source).importer(id, Fichier.of(kept));
        } catch (FichierRefuse refused) {
            fail(id, String.valueOf(refused.getMessage()));
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "file %d was not taken in", id);
            fail(id, "the database or the server failed: nothing was changed; send the file again");
        } finally {
            forget(kept);
        }
    }

    private void fail(long id, String why) {
        LOG.warnf("file %d was not taken in: %s", id, why);
        asking(() -> {
            registre().echouer(id, why);
            return begunNothing();
        });
    }

    private Registre registre() {
        return new Registre(source);
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new Importateur.DatabaseFailed(e);
        }
    }

    private static Path kept(long id) {
        return folder().resolve("finess-" + id);
    }

    private static Path folder() {
        return Path.of(
                System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")), "importations");
    }

    private static Path keep(Path received, long id) {
        try {
            Files.createDirectories(folder());
            return Files.move(received, kept(id), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            LOG.warnf("a file that was taken in could not be deleted: %s", e.getMessage());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
