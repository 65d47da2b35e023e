package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.persistence.TenantInsert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TraceRepository {

    /** The database gives number and time: no clock of ours is believed. */
    private static final String INSERT = """
            insert into trace (acte, quoi, compte, nom, en_tant_que, usager, volet, objet, pourquoi,
                               adresse, session, moyen)
            select ?, ?, ?, ?, ?, cast(nullif(?, '') as uuid), ?, ?, ?, ?, ?, ? where current_schema() = ?
            """;

    private static final String AFTER =
            "select " + TraceRow.COLUMNS + " from trace t where t.id > :dernier order by t.id";

    private static final String AWAITED = "select " + TraceRow.COLUMNS
            + " from sceau s join trace t on t.id = any(s.attendus) where s.numero = :numero order by t.id";

    private static final String SEALED = "select " + TraceRow.COLUMNS
            + " from sceau s join trace t on t.id = any(s.ids) where s.numero = :numero order by t.id";

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    @Inject
    TenantInsert rows;

    void insert(TenantContext context, Fait fait) {
        rows.run(
                INSERT,
                fait.acte().name(),
                fait.quoi(),
                context.subject().id(),
                cut(context.subject().displayName(), 255),
                cut(fait.motif().enTantQue(), 200),
                fait.usager().map(UUID::toString).orElse(""),
                fait.volet(),
                fait.objet(),
                cut(fait.motif().pourquoi(), 500),
                cut(context.provenance().address(), 45),
                cut(context.provenance().session(), 16),
                cut(context.provenance().means(), 60));
    }

    /** Words from elsewhere, too long for their place: an act must not fail for that. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** Those numbered higher, by number. */
    List<Trace> after(long dernier, int most) {
        return TraceRow.list(entityManager
                .createNativeQuery(AFTER)
                .setParameter("dernier", dernier)
                .setMaxResults(most));
    }

    /** Those that were awaited by this seal and have come. */
    List<Trace> awaitedBy(long sceau) {
        return TraceRow.list(entityManager.createNativeQuery(AWAITED).setParameter("numero", sceau));
    }

    /** Those that this seal holds, by number. */
    List<Trace> sealedBy(long sceau) {
        return TraceRow.list(entityManager.createNativeQuery(SEALED).setParameter("numero", sceau));
    }

    /** Numbers of those that are there, above one and up to another. */
    List<Long> numbers(long above, long upTo, int most) {
        List<?> found = entityManager
                .createNativeQuery("select t.id from trace t where t.id > :above and t.id <= :upTo order by t.id")
                .setParameter("above", above)
                .setParameter("upTo", upTo)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
