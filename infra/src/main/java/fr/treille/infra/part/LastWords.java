package fr.treille.infra.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a log that tells why its program ended. */
final class LastWords {

    private static final int LAST_RUN_LINES = 400;
    private static final int LONGEST = 300;
    private static final Pattern TROUBLE = Pattern.compile(
            "\\b(FATAL|PANIC|ERROR|SEVERE)\\b|Caused by:|^Error|Address already in use|OutOfMemoryError");
    /** Follows the reason, says none. */
    private static final String WILDFLY_GIVES_UP = "WFLYSRV0239";

    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern JSON_MESSAGE = Pattern.compile("\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private LastWords() {}

    /** The lines of the log from this byte on. */
    static List<String> since(long position, Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(Math.min(position, Files.size(log)));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static String of(List<String> lines) {
        List<String> recent = lines.subList(Math.max(0, lines.size() - LAST_RUN_LINES), lines.size());
        String last = recent.stream()
                .map(line -> COLOURS.matcher(line).replaceAll(""))
                .filter(line -> TROUBLE.matcher(line).find() && !line.contains(WILDFLY_GIVES_UP))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> recent.stream()
                        .filter(line -> !line.isBlank())
                        .reduce((earlier, later) -> later)
                        .orElse("it wrote nothing"));
        Matcher json = JSON_MESSAGE.matcher(last);
        String said = (json.find() ? json.group(1) : last).strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }
}
