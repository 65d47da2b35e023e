package fr.treille.infra.instance;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The server that takes our mail.
 *
 * @param user who signs in there; empty for nobody
 * @param from the address that mail comes from
 */
public record Smtp(String host, int port, String user, String password, String from, Encryption encryption) {

    /** How the connection is protected. */
    public enum Encryption {
        NONE,
        STARTTLS,
        TLS
    }

    private static final String PREFIX = "smtp.";
    private static final String HOST = PREFIX + "host";
    private static final String LOOPBACK = "127.0.0.1";

    /** Reserved: nobody can answer there, nobody else can be meant. */
    private static final String DEMONSTRATION = "ne-pas-repondre@treille.test";

    /** Reads TREILLE_SMTP_HOST, _PORT, _USER, _PASSWORD, _FROM and _TLS (none, starttls or tls; starttls by default). */
    public static Optional<Smtp> from(Map<String, String> environment) {
        String host = environment.getOrDefault("TREILLE_SMTP_HOST", "").strip();
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String from = environment.getOrDefault("TREILLE_SMTP_FROM", "").strip();
        if (!from.matches("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+")) {
            throw new Problem(
                    "TREILLE_SMTP_HOST is set but TREILLE_SMTP_FROM is no e-mail address: set it to the address"
                            + " that mail comes from.");
        }
        Encryption encryption = encryption(environment.getOrDefault("TREILLE_SMTP_TLS", "starttls"));
        String user = environment.getOrDefault("TREILLE_SMTP_USER", "");
        if (!user.isEmpty() && encryption == Encryption.NONE && !host.equals(LOOPBACK)) {
            throw new Problem(
                    "TREILLE_SMTP_TLS is none: the password would travel in clear. Set it to starttls or tls.");
        }
        int byDefault = encryption == Encryption.TLS ? 465 : encryption == Encryption.STARTTLS ? 587 : 25;
        return Optional.of(new Smtp(
                host,
                port(environment.getOrDefault("TREILLE_SMTP_PORT", Integer.toString(byDefault))),
                user,
                environment.getOrDefault("TREILLE_SMTP_PASSWORD", ""),
                from,
                encryption));
    }

    private static Encryption encryption(String word) {
        return Arrays.stream(Encryption.values())
                .filter(one -> one.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new Problem("TREILLE_SMTP_TLS (" + word + ") is not known: write none, starttls or tls."));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new Problem("TREILLE_SMTP_PORT (" + text + ") is not a port: give a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    /** Remembers it, so that later commands need no environment. */
    public void keep(Secrets secrets) throws IOException {
        secrets.keep(HOST, host);
        secrets.keep(PREFIX + "port", Integer.toString(port));
        secrets.keep(PREFIX + "user", user);
        secrets.keep(PREFIX + "password", password);
        secrets.keep(PREFIX + "from", from);
        secrets.keep(PREFIX + "tls", encryption.name());
    }

    /** That of the instance: the one it was given, or that of its demonstration; none when mail has to wait. */
    public static Optional<Smtp> of(Settings settings, Secrets secrets) {
        Optional<String> host = secrets.find(HOST);
        if (host.isPresent()) {
            return Optional.of(new Smtp(
                    host.get(),
                    port(secrets.find(PREFIX + "port").orElse("")),
                    secrets.find(PREFIX + "user").orElse(""),
                    secrets.find(PREFIX + "password").orElse(""),
                    secrets.find(PREFIX + "from").orElse(""),
                    encryption(secrets.find(PREFIX + "tls").orElse(""))));
        }
        return settings.demonstration()
                ? Optional.of(
                        new Smtp(LOOPBACK, settings.ports().of(Port.MAIL), "", "", DEMONSTRATION, Encryption.NONE))
                : Optional.empty();
    }

    /** Whether the instance's mail stays in the instance. */
    public static boolean isStandIn(Settings settings, Secrets secrets) {
        return settings.demonstration() && secrets.find(HOST).isEmpty();
    }

    /** Tells one from another without telling the password. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("|", host, "" + port, user, password, from, encryption.name())
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
