package fr.treille.infra.instance;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lasting choices of an instance.
 *
 * @param demonstration whether it was created with demonstration accounts and data
 * @param databaseUrl the external PostgreSQL it was created with
 * @param issuer the external identity provider it was created with
 */
public record Settings(Ports ports, boolean demonstration, Optional<String> databaseUrl, Optional<String> issuer) {

    /** Grows when a data directory changes in a way that older launchers would not understand. */
    private static final int FORMAT = 1;

    public Settings withPorts(Ports other) {
        return new Settings(other, demonstration, databaseUrl, issuer);
    }

    /** Where people find Treille. */
    public String url() {
        return "http://127.0.0.1:" + ports.of(Port.WILDFLY);
    }

    void write(Path file) throws IOException {
        Map<String, String> properties = new TreeMap<>();
        properties.put("format", Integer.toString(FORMAT));
        properties.put("demonstration", Boolean.toString(demonstration));
        databaseUrl.ifPresent(url -> properties.put("database.url", url));
        issuer.ifPresent(url -> properties.put("oidc.url", url));
        for (Port port : Port.values()) {
            properties.put(port.key(), Integer.toString(ports.of(port)));
        }
        PrivateFile.write(file, "Lasting choices of this instance of Treille.", properties);
    }

    static Settings read(Path file) {
        Map<String, String> properties;
        try {
            properties = PrivateFile.read(file);
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(damaged(file, "it cannot be read"), e);
        }
        int format = number(file, properties, "format");
        if (format > FORMAT) {
            throw new Problem("The data directory " + file.getParent() + " was written by a newer Treille (format "
                    + format + ", this one knows " + FORMAT
                    + "): use that version, or another directory with --data-dir.");
        }
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, number(file, properties, port.key()));
        }
        return new Settings(
                new Ports(numbers),
                Boolean.parseBoolean(properties.get("demonstration")),
                Optional.ofNullable(properties.get("database.url")),
                Optional.ofNullable(properties.get("oidc.url")));
    }

    private static int number(Path file, Map<String, String> properties, String key) {
        try {
            return Integer.parseInt(properties.getOrDefault(key, ""));
        } catch (NumberFormatException e) {
            throw new Problem(damaged(file, "\"" + key + "\" is missing or is not a number"), e);
        }
    }

    private static String damaged(Path file, String how) {
        return file + " is damaged (" + how
                + "): put it back from a backup, or delete everything with \"infra/treille reset\"; nothing was changed.";
    }
}
