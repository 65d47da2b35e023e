package fr.treille.tenancy.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param traces how many were compared with what was sealed
 * @param sceaux how many seals were followed
 * @param dernier number of the last one; 0 without any
 * @param empreinte its hash, which somebody may keep elsewhere; empty without any
 * @param jusqua until when everything was sealed
 * @param purgeA the seal up to which traces were removed by the rule of retention
 * @param anomalies the first ones, {@link #MOST} at most
 * @param nombre how many there are
 */
public record Verdict(
        long traces,
        long sceaux,
        long dernier,
        String empreinte,
        Optional<Instant> jusqua,
        Optional<Long> purgeA,
        List<Anomalie> anomalies,
        long nombre) {

    /** Anomalies that are named. */
    public static final int MOST = 1000;

    public boolean intact() {
        return nombre == 0;
    }
}
