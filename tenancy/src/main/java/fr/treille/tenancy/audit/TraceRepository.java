package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void insert(TenantContext context, Fait fait) {
        entityManager
                .createNativeQuery(INSERT)
                .setParameter("acte", fait.acte().name())
                .setParameter("quoi", fait.quoi())
                .setParameter("compte", context.subject().id())
                .setParameter("nom", context.subject().displayName())
                .setParameter("enTantQue", fait.motif().enTantQue())
                .setParameter("usager", fait.usager().map(UUID::toString).orElse(""))
                .setParameter("volet", fait.volet())
                .setParameter("objet", fait.objet())
                .setParameter("pourquoi", fait.motif().pourquoi())
                .setParameter("adresse", context.provenance().address())
                .setParameter("session", context.provenance().session())
                .setParameter("moyen", context.provenance().means())
                .executeUpdate();
    }
}
