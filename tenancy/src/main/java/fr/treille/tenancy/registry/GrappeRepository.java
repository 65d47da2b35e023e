package fr.treille.tenancy.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class GrappeRepository {

    @PersistenceContext(unitName = "platform")
    private EntityManager entityManager;

    Optional<GrappeEntity> find(GrappeKey key) {
        return Optional.ofNullable(entityManager.find(GrappeEntity.class, key.value()));
    }

    List<GrappeEntity> all() {
        return entityManager
                .createQuery("select g from GrappeEntity g order by g.name, g.key", GrappeEntity.class)
                .getResultList();
    }

    List<GrappeEntity> withKeyIn(Collection<String> keys) {
        return entityManager
                .createQuery("select g from GrappeEntity g where g.key in :keys order by g.name", GrappeEntity.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    void add(GrappeEntity entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }
}
