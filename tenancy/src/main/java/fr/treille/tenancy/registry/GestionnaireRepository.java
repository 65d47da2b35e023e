package fr.treille.tenancy.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class GestionnaireRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    List<Gestionnaire> withKeyIn(Collection<String> keys) {
        return entityManager
                .createQuery(
                        "select g from GestionnaireEntity g where g.key in :keys order by g.name",
                        GestionnaireEntity.class)
                .setParameter("keys", keys)
                .getResultStream()
                .map(GestionnaireEntity::toGestionnaire)
                .toList();
    }
}
