package fr.treille.assembly.inside;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** As a service of any module. */
@TenantService
public class CostWithTenancy {

    @PersistenceContext(unitName = "treille")
    EntityManager entityManager;

    public void threeStatements(TenantContext context, boolean write) {
        ThreeStatements.run(entityManager, write);
    }
}
