package fr.treille.tenancy.audit;

import java.time.Instant;
import java.util.List;

/**
 * A batch of traces, sealed together with the seal before it.
 *
 * @param precedent hash of the seal before it; {@link #ORIGINE} for the first
 * @param ids numbers of the traces, ascending
 * @param empreintes hashes of these traces, in the same order
 * @param attendus numbers below {@code dernier} that were given and not seen yet: under way, or undone
 * @param dernier highest number that any seal up to this one has looked at
 * @param preuve the hash of this seal, encrypted with the gestionnaire's key for this place; in hexadecimal as all hashes
 */
public record Sceau(
        long numero,
        Instant instant,
        String precedent,
        List<Long> ids,
        List<String> empreintes,
        List<Attendu> attendus,
        long dernier,
        String preuve) {

    /** What the first seal has before it. */
    public static final String ORIGINE = "0".repeat(64);

    /** @param depuis since when it is looked for, in seconds of the epoch */
    public record Attendu(long id, long depuis) {}

    Sceau proved(String proof) {
        return new Sceau(numero, instant, precedent, ids, empreintes, attendus, dernier, proof);
    }
}
