package fr.treille.tenancy.audit;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class AncreRepository {

    @PersistenceContext(unitName = "platform")
    private EntityManager entityManager;

    Optional<AncreEntity> find(GestionnaireKey key) {
        return Optional.ofNullable(entityManager.find(AncreEntity.class, key.value()));
    }

    /** Only forward: of two nodes, the slower one does not set it back. */
    void raise(GestionnaireKey key, Ancre ancre) {
        entityManager
                .createNativeQuery("""
                        insert into platform.ancre_traces (gestionnaire, numero, preuve, instant)
                        values (:key, :numero, decode(:preuve, 'hex'), :instant)
                        on conflict (gestionnaire) do update
                           set numero = excluded.numero, preuve = excluded.preuve, instant = excluded.instant
                         where ancre_traces.numero < excluded.numero
                        """)
                .setParameter("key", key.value())
                .setParameter("numero", ancre.numero())
                .setParameter("preuve", ancre.preuve())
                .setParameter("instant", ancre.instant())
                .executeUpdate();
    }

    void remove(GestionnaireKey key) {
        entityManager
                .createQuery("delete from AncreEntity a where a.gestionnaire = :key")
                .setParameter("key", key.value())
                .executeUpdate();
    }
}
