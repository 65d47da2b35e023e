package fr.treille.tenancy.reglage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class ReglageRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    Optional<ReglageEntity> find(String name) {
        return Optional.ofNullable(entityManager.find(ReglageEntity.class, name));
    }

    void keep(ReglageEntity reglage) {
        entityManager.persist(reglage);
    }

    void remove(ReglageEntity reglage) {
        entityManager.remove(reglage);
    }
}
