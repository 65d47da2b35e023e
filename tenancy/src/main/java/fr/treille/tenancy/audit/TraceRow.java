package fr.treille.tenancy.audit;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a row of the table {@code trace}, called {@code t} in the query, becomes a {@link Trace}. */
public final class TraceRow {

    public static final String COLUMNS =
            "t.id, cast(extract(epoch from t.instant) * 1000000 as bigint), t.acte, t.quoi, t.compte,"
                    + " t.nom, t.en_tant_que, coalesce(cast(t.usager as text), ''), t.volet, t.objet, t.pourquoi, t.adresse,"
                    + " t.session, t.moyen";

    private TraceRow() {}

    /** All that the query finds. */
    public static List<Trace> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> trace((Object[]) row)).toList();
    }

    /** @param micros of the epoch, as the query gave them */
    public static Instant instant(Object micros) {
        return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }

    private static Trace trace(Object[] row) {
        String usager = text(row[7]);
        return new Trace(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                text(row[2]),
                text(row[3]),
                text(row[4]),
                text(row[5]),
                text(row[6]),
                usager.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(usager)),
                text(row[8]),
                text(row[9]),
                text(row[10]),
                text(row[11]),
                text(row[12]),
                text(row[13]));
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
