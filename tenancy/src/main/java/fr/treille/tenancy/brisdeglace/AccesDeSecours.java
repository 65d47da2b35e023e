package fr.treille.tenancy.brisdeglace;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A dossier that somebody opened although it was not theirs to read (<em>bris de glace</em>).
 *
 * @param usager the person whose dossier it is
 * @param nom who opened it, as their account named them then
 * @param enTantQue the role by which they could
 * @param fin until when it is open, or was
 * @param revue what was found when it was looked at again
 */
public record AccesDeSecours(
        UUID id,
        UUID usager,
        String compte,
        String nom,
        String enTantQue,
        String motif,
        Instant debut,
        Instant fin,
        Optional<Revue> revue)
        implements Serializable {

    /** What the responsible or the DPO found. */
    public enum Issue {
        JUSTIFIE,
        A_ECLAIRCIR,
        INJUSTIFIE
    }

    /** @param nom who looked at it */
    public record Revue(Instant instant, String nom, Issue issue, String commentaire) implements Serializable {}

    public boolean isOpen(Instant now) {
        return now.isBefore(fin);
    }

    /** Nothing that names a person gets into a log by mistake. */
    @Override
    public String toString() {
        return "accès de secours " + id;
    }
}
