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

    /** Once it is whole: what is persisted is inserted as it was at that moment. */
    void keep(ChoixEntity entity) {
        entityManager.persist(entity);
    }
}
