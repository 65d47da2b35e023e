package fr.treille.tenancy.audit;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Hashes of traces and seals, in hexadecimal: SHA-256 over texts in UTF-8, each after its length in four bytes, the highest
 * first. Laid down in {@code docs/traces.md}, since others verify exports by it: it may never change.
 */
public final class Empreinte {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String TRACE = "treille-trace-1";
    private static final String SCEAU = "treille-sceau-1";

    private Empreinte() {}

    /** As it stands in hashes and exports. */
    public static String texte(Instant instant) {
        return INSTANT.format(instant);
    }

    static String de(Trace trace) {
        return hash(
                TRACE,
                String.valueOf(trace.numero()),
                texte(trace.instant()),
                trace.acte(),
                trace.quoi(),
                trace.compte(),
                trace.nom(),
                trace.enTantQue(),
                trace.usager().map(UUID::toString).orElse(""),
                trace.volet(),
                trace.objet(),
                trace.pourquoi(),
                trace.adresse(),
                trace.session(),
                trace.moyen());
    }

    /** Of everything but its proof. */
    public static String de(GestionnaireKey gestionnaire, Sceau sceau) {
        return hash(
                SCEAU,
                gestionnaire.value(),
                String.valueOf(sceau.numero()),
                texte(sceau.instant()),
                sceau.precedent(),
                sceau.ids().stream().map(String::valueOf).collect(Collectors.joining(",")),
                String.join(",", sceau.empreintes()),
                sceau.attendus().stream()
                        .map(attendu -> attendu.id() + "@" + attendu.depuis())
                        .collect(Collectors.joining(",")),
                String.valueOf(sceau.dernier()));
    }

    private static String hash(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
