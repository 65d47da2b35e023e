package fr.treille.tenancy.audit;

import fr.treille.tenancy.audit.Anomalie.Genre;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a verification is, and what it has found: however long the chain, of a bounded size. */
public final class Constat {

    /** A trace that is not as it was sealed. */
    record Suspecte(Trace trace, String sealed) {}

    /** A seal whose proof does not hold where it stands. */
    record Egare(long numero, String preuve) {}

    /** Those that are compared with each other, each with each. */
    private static final int COMPARED = 200;

    private final List<Anomalie> anomalies = new ArrayList<>();
    private final List<Suspecte> suspectes = new ArrayList<>();
    private final List<Egare> egares = new ArrayList<>();
    private final Rangs rows = new Rangs();
    private long nombre;
    private long traces;
    private long sceaux;

    /** The number that the next seal should have, and the hash it should follow; null when that one can't be believed. */
    private long attendu = 1;

    private @Nullable String precedent = Sceau.ORIGINE;
    private long dernier;
    private String empreinte = "";
    private @Nullable Instant jusqua;
    private @Nullable Long purgeA;

    /** Before the first seal, with nothing found. */
    public Constat() {}

    /** Traces that were compared so far. */
    public long traces() {
        return traces;
    }

    void beginAfter(long numero, String hash) {
        attendu = numero + 1;
        precedent = hash;
        purgeA = numero;
    }

    long attendu() {
        return attendu;
    }

    Optional<String> precedent() {
        return Optional.ofNullable(precedent);
    }

    Optional<Long> purgeA() {
        return Optional.ofNullable(purgeA);
    }

    void found(Genre genre, long numero) {
        found(new Anomalie(genre, numero, numero));
    }

    void found(Anomalie anomalie) {
        nombre++;
        if (anomalies.size() < Verdict.MOST) {
            anomalies.add(anomalie);
        }
    }

    /** @param hash null when its proof does not hold */
    void followed(Sceau sceau, @Nullable String hash) {
        sceaux++;
        attendu = sceau.numero() + 1;
        precedent = hash;
        dernier = sceau.numero();
        empreinte = hash == null ? "" : hash;
        jusqua = sceau.instant();
    }

    void compared() {
        traces++;
    }

    /** What was done to it is told once the others are known. */
    void suspect(Trace trace, String sealed) {
        if (suspectes.size() < COMPARED) {
            suspectes.add(new Suspecte(trace, sealed));
        } else {
            found(Genre.TRACE_MODIFIEE, trace.numero());
        }
    }

    void suspect(Sceau sceau) {
        if (egares.size() < COMPARED) {
            egares.add(new Egare(sceau.numero(), sceau.preuve()));
        } else {
            found(Genre.SCEAU_MODIFIE, sceau.numero());
        }
    }

    Rangs rows() {
        return rows;
    }

    List<Suspecte> suspectes() {
        return suspectes;
    }

    List<Egare> egares() {
        return egares;
    }

    long dernier() {
        return dernier;
    }

    Verdict verdict() {
        return new Verdict(
                traces,
                sceaux,
                dernier,
                empreinte,
                Optional.ofNullable(jusqua),
                Optional.ofNullable(purgeA),
                List.copyOf(anomalies),
                nombre);
    }
}
