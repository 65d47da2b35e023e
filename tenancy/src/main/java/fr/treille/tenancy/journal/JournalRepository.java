package fr.treille.tenancy.journal;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Sceau;
import fr.treille.tenancy.audit.SceauRow;
import fr.treille.tenancy.audit.Trace;
import fr.treille.tenancy.audit.TraceRow;
import fr.treille.tenancy.audit.Verificateur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JournalRepository {

    private static final String SELECT = "select " + TraceRow.COLUMNS + " from trace t where ";
    private static final String NEWEST_FIRST = " order by t.id desc";

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    /** What a search asks, as conditions and their values. */
    private record Conditions(String sql, Map<String, Object> values) {

        static Conditions of(Recherche recherche) {
            StringBuilder sql = new StringBuilder("t.instant >= :debut and t.instant < :fin");
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("debut", recherche.debut());
            values.put("fin", recherche.fin());
            if (!recherche.qui().isBlank()) {
                sql.append(" and (t.compte = :qui or position(lower(:qui) in lower(t.nom)) > 0)");
                values.put("qui", recherche.qui().strip());
            }
            recherche.acte().map(Acte::name).ifPresent(acte -> {
                sql.append(" and t.acte = :acte");
                values.put("acte", acte);
            });
            recherche.usager().map(UUID::toString).ifPresent(usager -> {
                sql.append(" and t.usager = cast(:usager as uuid)");
                values.put("usager", usager);
            });
            equal(sql, values, "volet", recherche.volet());
            equal(sql, values, "session", recherche.session());
            if (!recherche.quoi().isBlank()) {
                sql.append(" and position(lower(:quoi) in t.quoi) > 0");
                values.put("quoi", recherche.quoi().strip());
            }
            return new Conditions(sql.toString(), values);
        }

        private static void equal(StringBuilder sql, Map<String, Object> values, String column, String value) {
            if (!value.isBlank()) {
                sql.append(" and t.").append(column).append(" = :").append(column);
                values.put(column, value.strip());
            }
        }

        Query bind(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    long count(Recherche recherche) {
        Conditions conditions = Conditions.of(recherche);
        return number(conditions.bind(
                entityManager.createNativeQuery("select count(*) from trace t where " + conditions.sql())));
    }

    List<Trace> find(Recherche recherche, int from, int most) {
        Conditions conditions = Conditions.of(recherche);
        return TraceRow.list(conditions
                .bind(entityManager.createNativeQuery(SELECT + conditions.sql() + NEWEST_FIRST))
                .setFirstResult(from)
                .setMaxResults(most));
    }

    List<Trace> ofUsager(UUID usager, int most) {
        return TraceRow.list(entityManager
                .createNativeQuery(SELECT + "t.usager = cast(:usager as uuid)" + NEWEST_FIRST)
                .setParameter("usager", usager.toString())
                .setMaxResults(most));
    }

    List<Trace> connexions(String compte, int most) {
        return TraceRow.list(entityManager
                .createNativeQuery(
                        SELECT + "t.compte = :compte and t.acte in ('CONNEXION', 'DECONNEXION')" + NEWEST_FIRST)
                .setParameter("compte", compte)
                .setMaxResults(most));
    }

    /** Sealed traces of a time, by number. */
    List<Trace> sealed(Instant debut, Instant fin, long after, long upTo, int most) {
        return TraceRow.list(entityManager
                .createNativeQuery(SELECT
                        + "t.instant >= :debut and t.instant < :fin and t.id > :after and t.id <= :upTo order by t.id")
                .setParameter("debut", debut)
                .setParameter("fin", fin)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(most));
    }

    /** The highest number that any seal has looked at. */
    long lastSealed() {
        return number(entityManager.createNativeQuery("select coalesce(max(dernier), 0) from sceau"));
    }

    /** The first and the last seal that hold a trace of this time; twice 0 when none does. */
    long[] sealsOf(Instant debut, Instant fin) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("""
                        select coalesce(min(s.numero), 0), coalesce(max(s.numero), 0)
                          from (select numero, unnest(ids) as id from sceau where instant >= :debut) s
                          join trace t on t.id = s.id
                         where t.instant >= :debut and t.instant < :fin
                        """)
                .setParameter("debut", debut)
                .setParameter("fin", fin)
                .getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    List<Sceau> sceaux(long from, long upTo, int most) {
        return SceauRow.list(entityManager
                .createNativeQuery("select " + SceauRow.COLUMNS
                        + " from sceau s where s.numero >= :from and s.numero <= :upTo order by s.numero")
                .setParameter("from", from)
                .setParameter("upTo", upTo)
                .setMaxResults(most));
    }

    long countAll() {
        return number(entityManager.createNativeQuery("select count(*) from trace"));
    }

    Optional<Instant> sealedUntil() {
        List<?> found = entityManager
                .createNativeQuery("select cast(extract(epoch from instant) * 1000000 as bigint) from sceau"
                        + " order by numero desc limit 1")
                .getResultList();
        return found.stream().findFirst().map(TraceRow::instant);
    }

    Optional<Trace> lastVerification() {
        return TraceRow.list(entityManager
                        .createNativeQuery(SELECT + "t.quoi = '" + Verificateur.QUOI + "'" + NEWEST_FIRST)
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
