package fr.treille.tenancy.audit;

import fr.treille.tenancy.audit.Sceau.Attendu;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a row of the table {@code sceau}, called {@code s} in the query, becomes a {@link Sceau}. */
public final class SceauRow {

    public static final String COLUMNS = "s.numero, cast(extract(epoch from s.instant) * 1000000 as bigint),"
            + " encode(s.precedent, 'hex'), array_to_string(s.ids, ','), encode(s.empreintes, 'hex'),"
            + " array_to_string(s.attendus, ','), array_to_string(s.attendus_depuis, ','), s.dernier,"
            + " encode(s.preuve, 'hex')";

    private SceauRow() {}

    /** All that the query finds. */
    public static List<Sceau> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> sceau((Object[]) row)).toList();
    }

    private static Sceau sceau(Object[] row) {
        return new Sceau(
                ((Number) row[0]).longValue(),
                TraceRow.instant(row[1]),
                String.valueOf(row[2]),
                longs(String.valueOf(row[3])),
                hashes(String.valueOf(row[4])),
                attendus(String.valueOf(row[5]), String.valueOf(row[6])),
                ((Number) row[7]).longValue(),
                String.valueOf(row[8]));
    }

    /** A pair that somebody has broken is kept as it is found: it then has another hash. */
    static List<Attendu> attendus(String ids, String depuis) {
        List<Long> since = longs(depuis);
        List<Attendu> attendus = new ArrayList<>();
        for (Long id : longs(ids)) {
            attendus.add(new Attendu(id, attendus.size() < since.size() ? since.get(attendus.size()) : 0));
        }
        return attendus;
    }

    private static List<Long> longs(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }

    private static List<String> hashes(String joined) {
        List<String> hashes = new ArrayList<>(joined.length() / 64);
        for (int i = 0; i < joined.length(); i += 64) {
            hashes.add(joined.substring(i, Math.min(i + 64, joined.length())));
        }
        return hashes;
    }
}
