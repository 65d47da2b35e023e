package fr.treille.infra.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The secrets of one instance, made when first asked for and kept in a file of its owner's. */
public final class Secrets {

    private static final String ACCOUNT = "account.";

    private final Path file;
    private final Passwords passwords = new Passwords();
    private final Map<String, String> values;

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = new TreeMap<>(values);
    }

    static Secrets in(Path file) throws IOException {
        return new Secrets(file, Files.exists(file) ? PrivateFile.read(file) : Map.of());
    }

    public synchronized Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A random one, the same at every call. */
    public String secret(String name) throws IOException {
        return kept(name, passwords::secret);
    }

    /** A random key of 256 bits in base 64, the same at every call. */
    public String key(String name) throws IOException {
        return kept(name, passwords::key);
    }

    /** The password of a demonstration account. */
    public String ofAccount(String username) throws IOException {
        return kept(ACCOUNT + username, passwords::readable);
    }

    public Optional<String> findAccount(String username) {
        return find(ACCOUNT + username);
    }

    /** Remembers what was given from outside. */
    public synchronized void keep(String name, String value) throws IOException {
        if (!value.equals(values.put(name, value))) {
            PrivateFile.write(file, "Secrets of this instance of Treille: keep them to yourself.", values);
        }
    }

    private synchronized String kept(String name, Supplier<String> maker) throws IOException {
        String known = values.get(name);
        if (known != null) {
            return known;
        }
        String made = maker.get();
        keep(name, made);
        return made;
    }
}
