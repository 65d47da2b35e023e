package fr.treille.assembly.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** As a service of a product for one customer alone: a login that owns its tables, and nothing to choose. */
@ApplicationScoped
@Transactional
public class CostWithout {

    @PersistenceContext(unitName = "plain")
    EntityManager entityManager;

    public void threeStatements(boolean write) {
        ThreeStatements.run(entityManager, write);
    }
}
