package fr.treille.assembly.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** The instance that the build started for the tests. */
public record Stack(JsonNode status) {

    /** What a command of the launcher printed, and how it ended. */
    public record Outcome(int exit, String output) {}

    /** One of PostgreSQL, Keycloak, WildFly. */
    public record Part(String name, long pid, int port, String health) {}

    public static Stack running() {
        try {
            String json = treille("status", "--json").output();
            return new Stack(new ObjectMapper().readTree(json.substring(json.indexOf('{'))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types {@code infra/treille ARGS} on the tests' instance. */
    public static Outcome treille(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(root().resolve("infra/treille").toString());
        command.addAll(List.of(arguments));
        command.add("--data-dir");
        command.add(dataDirectory().toString());
        return run(command);
    }

    /** Runs a command from the project's root, its two outputs together. */
    public static Outcome run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            // A WildFly that comes back must be the one the build started, its coverage agent included.
            builder.environment().put("TREILLE_WILDFLY_OPTS", System.getProperty("treille.wildfly.opts"));
            Process process = builder.directory(root().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after ten minutes: " + command);
            }
            return new Outcome(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9} of a part; tells which process it was, once it is gone. */
    public static long kill(String name) {
        long pid = running().part(name).pid();
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        return pid;
    }

    public static Path root() {
        return Path.of(System.getProperty("treille.root"));
    }

    public static Path dataDirectory() {
        return Path.of(System.getProperty("treille.stack"));
    }

    /** Where people go, without a trailing slash. */
    public String url() {
        return status.get("url").asText().replaceFirst("/$", "");
    }

    public String keycloakUrl() {
        return status.get("keycloakUrl").asText();
    }

    public String password(String username) {
        for (JsonNode account : status.get("accounts")) {
            if (account.get("username").asText().equals(username)) {
                return account.get("password").asText();
            }
        }
        throw new IllegalArgumentException("no demonstration account " + username);
    }

    /** Keys of those that a demonstration account is a member of; none for another account. */
    public List<String> gestionnaires(String username) {
        List<String> keys = new ArrayList<>();
        for (JsonNode account : status.get("accounts")) {
            if (account.get("username").asText().equals(username)) {
                account.get("gestionnaires").forEach(key -> keys.add(key.asText()));
            }
        }
        return keys;
    }

    public List<Part> parts() {
        return StreamSupport.stream(status.get("parts").spliterator(), false)
                .map(part -> new Part(
                        part.get("name").asText(),
                        part.get("pid").asLong(),
                        part.get("port").asInt(),
                        part.get("health").asText()))
                .toList();
    }

    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
