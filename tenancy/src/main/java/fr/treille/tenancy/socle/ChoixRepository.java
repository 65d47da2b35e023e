package fr.treille.tenancy.socle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ChoixRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    List<ChoixEntity> all() {
        return entityManager
                .createQuery("select c from ChoixEntity c order by c.sorte, c.code", ChoixEntity.class)
                .getResultList();
    }

    Optional<ChoixEntity> find(ElementDeSocle element) {
        return Optional.ofNullable(entityManager.find(
                ChoixEntity.class, new ChoixEntity.Key(element.sorte().name(), element.code())));
    }

    ChoixEntity keep(ChoixEntity entity) {
        entityManager.persist(entity);
        return entity;
    }
}
