package fr.treille.tenancy.liste;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ListeRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    List<ElementEntity> elements(Liste liste) {
        return entityManager
                .createQuery(
                        "select e from ElementEntity e where e.liste = :liste order by e.rang, e.code",
                        ElementEntity.class)
                .setParameter("liste", liste.name())
                .getResultList();
    }

    ElementEntity keep(ElementEntity element) {
        entityManager.persist(element);
        return element;
    }

    List<MotEntity> mots() {
        return entityManager
                .createQuery("select m from MotEntity m order by m.notion", MotEntity.class)
                .getResultList();
    }

    MotEntity mot(Notion notion) {
        return Optional.ofNullable(entityManager.find(MotEntity.class, notion.name()))
                .orElseGet(() -> {
                    MotEntity added = MotEntity.of(notion);
                    entityManager.persist(added);
                    return added;
                });
    }
}
