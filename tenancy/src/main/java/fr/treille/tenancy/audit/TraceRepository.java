package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
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
            values (:acte, :quoi, :compte, :nom, :enTantQue, cast(nullif(:usager, '') as uuid), :volet, :objet, :pourquoi,
                    :adresse, :session, :moyen)
            """;

    private static final String AFTER =
            "select " + TraceRow.COLUMNS + " from trace t where t.id > :dernier order by t.id";

    private static final String AWAITED = "select " + TraceRow.COLUMNS
            + " from sceau s join trace t on t.id = any(s.attendus) where s.numero = :numero order by t.id";

    private static final String SEALED = "select " + TraceRow.COLUMNS
            + " from sceau s join trace t on t.id = any(s.ids) where s.numero = :numero order by t.id";

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void insert(TenantContext context, Fait fait) {
        entityManager
                .createNativeQuery(INSERT)
                .setParameter("acte", fait.acte().name())
                .setParameter("quoi", fait.quoi())
                .setParameter("compte", context.subject().id())
                .setParameter("nom", cut(context.subject().displayName(), 255))
                .setParameter("enTantQue", cut(fait.motif().enTantQue(), 200))
                .setParameter("usager", fait.usager().map(UUID::toString).orElse(""))
                .setParameter("volet", fait.volet())
                .setParameter("objet", fait.objet())
                .setParameter("pourquoi", cut(fait.motif().pourquoi(), 500))
                .setParameter("adresse", cut(context.provenance().address(), 45))
                .setParameter("session", cut(context.provenance().session(), 16))
                .setParameter("moyen", cut(context.provenance().means(), 60))
                .executeUpdate();
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
}
