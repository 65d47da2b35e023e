package fr.treille.infra.instance;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One instance of Treille, created or still to be. */
public final class Instance {

    private static final String DATABASE_USER = "database.external.user";
    private static final String DATABASE_PASSWORD = "database.external.password";
    private static final String CLIENT_SECRET = "oidc.client-secret";
    private static final String PROVISIONER_SECRET = "provisioner.client-secret";
    private static final String OPERATOR_SECRET = "operator.client-secret";

    private final DataDirectory data;
    private @Nullable Secrets secrets;

    public Instance(Path root) {
        this.data = new DataDirectory(root);
    }

    public DataDirectory data() {
        return data;
    }

    /** Its lasting choices, or nothing if there is no instance yet. */
    public Optional<Settings> settings() throws IOException {
        if (Files.exists(data.settings())) {
            return Optional.of(Settings.read(data.settings()));
        }
        if (data.holdsData()) {
            throw new Problem("The directory " + data.root()
                    + " is not empty and holds no instance.properties: put that file back from a backup, or choose another"
                    + " directory with --data-dir; nothing was changed.");
        }
        return Optional.empty();
    }

    /** Writes the choices down, creating the instance if need be. */
    public void keep(Settings settings) throws IOException {
        data.create();
        if (settings().filter(settings::equals).isEmpty()) {
            settings.write(data.settings());
        }
    }

    /** Waits until no other command works on this directory. */
    public InstanceLock lock(Runnable waiting) throws IOException {
        data.create();
        return InstanceLock.take(data.run().resolve("lock"), waiting);
    }

    /** The same object at every call: parts that start together add to one file. */
    public synchronized Secrets secrets() throws IOException {
        Secrets known = secrets;
        if (known != null) {
            return known;
        }
        if (!Files.exists(data.secrets()) && Files.exists(data.postgresql())) {
            throw new Problem(data.secrets()
                    + " is missing while there is data: put it back from a backup, or delete everything with"
                    + " \"infra/treille reset\"; nothing was changed.");
        }
        Secrets opened = Secrets.in(data.secrets());
        secrets = opened;
        return opened;
    }

    /** Remembers how to reach what is external, so that later commands need no environment. */
    public void keep(External external) throws IOException {
        Secrets kept = secrets();
        if (external.database().isPresent()) {
            kept.keep(DATABASE_USER, external.database().get().user());
            kept.keep(DATABASE_PASSWORD, external.database().get().password());
        }
        if (external.identityProvider().isPresent()) {
            External.IdentityProvider provider = external.identityProvider().get();
            kept.keep(CLIENT_SECRET, provider.clientSecret());
            kept.keep(PROVISIONER_SECRET, provider.provisionerSecret());
            if (provider.operatorSecret().isPresent()) {
                kept.keep(OPERATOR_SECRET, provider.operatorSecret().get());
            }
        }
    }

    /** What is external, as it was kept. */
    public External external(Settings settings) throws IOException {
        Secrets kept = secrets();
        return new External(
                settings.databaseUrl()
                        .map(url -> new External.Database(
                                url,
                                kept.find(DATABASE_USER).orElse(""),
                                kept.find(DATABASE_PASSWORD).orElse(""))),
                settings.issuer()
                        .map(url -> new External.IdentityProvider(
                                url,
                                kept.find(CLIENT_SECRET).orElse(""),
                                kept.find(PROVISIONER_SECRET).orElse(""),
                                kept.find(OPERATOR_SECRET))));
    }
}
