package fr.treille.infra.instance;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Files that their owner alone may read, replaced whole. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Never readable by others, not even for the time of writing it. */
    public static void write(Path file, String content) throws IOException {
        Path next = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                ".next",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(next, content);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Writes properties in the order of their names, without a date. */
    public static void write(Path file, String title, Map<String, String> properties) throws IOException {
        StringBuilder content = new StringBuilder("# " + title + "\n");
        for (Map.Entry<String, String> property : new TreeMap<>(properties).entrySet()) {
            content.append(line(property.getKey(), property.getValue())).append('\n');
        }
        write(file, content.toString());
    }

    /** Leaves the escaping to {@link Properties}, and drops the date it writes first. */
    private static String line(String key, String value) throws IOException {
        Properties one = new Properties();
        one.setProperty(key, value);
        StringWriter written = new StringWriter();
        one.store(written, null);
        return written.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        Map<String, String> map = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }
}
