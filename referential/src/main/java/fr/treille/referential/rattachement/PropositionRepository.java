package fr.treille.referential.rattachement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class PropositionRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void add(PropositionEntity entity) {
        entityManager.persist(entity);
    }

    /** What was decided so far, oldest first. */
    List<PropositionEntity> decided() {
        return entityManager
                .createQuery("select p from PropositionEntity p order by p.id", PropositionEntity.class)
                .getResultList();
    }
}
