package fr.treille.tenancy.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    private static Purge purge(Object[] row) {
        return new Purge(
                ((Number) row[0]).longValue(),
                String.valueOf(row[1]),
                ((Number) row[2]).longValue(),
                TraceRow.instant(row[3]),
                String.valueOf(row[4]));
    }
}
