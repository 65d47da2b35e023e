package fr.treille.tenancy.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PurgeRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    /** The one that ends with this seal. */
    Optional<Purge> upTo(long numero) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select numero, encode(empreinte, 'hex'), traces,
                               cast(extract(epoch from instant) * 1000000 as bigint), encode(preuve, 'hex')
                          from trace_purge where numero = :numero
                        """)
                .setParameter("numero", numero)
                .getResultList();
        return rows.stream().findFirst().map(row -> purge((Object[]) row));
    }

    /** The last seal that is older than this, but never the last of all: the chain goes on from it. */
    Optional<Long> lastSealBefore(Instant limit) {
        Object last = entityManager
                .createNativeQuery("select max(numero) from sceau where instant < :limit"
                        + " and numero < (select max(numero) from sceau)")
                .setParameter("limit", limit)
                .getSingleResult();
        return last == null ? Optional.empty() : Optional.of(((Number) last).longValue());
    }

    /** How many traces the seals up to this one hold. */
    long tracesUpTo(long numero) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select coalesce(sum(cardinality(ids)), 0) from sceau where numero <= :numero")
                        .setParameter("numero", numero)
                        .getSingleResult())
                .longValue();
    }

    void insert(Purge purge) {
        entityManager
                .createNativeQuery("""
                        insert into trace_purge (numero, empreinte, traces, instant, preuve)
                        values (:numero, decode(:empreinte, 'hex'), :traces, :instant, decode(:preuve, 'hex'))
                        """)
                .setParameter("numero", purge.numero())
                .setParameter("empreinte", purge.empreinte())
                .setParameter("traces", purge.traces())
                .setParameter("instant", purge.instant())
                .setParameter("preuve", purge.preuve())
                .executeUpdate();
    }

    private static Purge purge(Object[] row) {
        return new Purge(
                ((Number) row[0]).longValue(),
                String.valueOf(row[1]),
                ((Number) row[2]).longValue(),
                TraceRow.instant(row[3]),
                String.valueOf(row[4]));
    }
}
