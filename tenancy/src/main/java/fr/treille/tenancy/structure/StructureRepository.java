package fr.treille.tenancy.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StructureRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    List<EtablissementEntity> etablissements() {
        return entityManager
                .createQuery(
                        "select e from EtablissementEntity e where e.ended is null order by e.nom, e.id",
                        EtablissementEntity.class)
                .getResultList();
    }

    List<UniteEntity> unites() {
        return entityManager
                .createQuery(
                        "select u from UniteEntity u where u.ended is null order by u.nom, u.id", UniteEntity.class)
                .getResultList();
    }

    Optional<EtablissementEntity> etablissement(UUID id) {
        return Optional.ofNullable(entityManager.find(EtablissementEntity.class, id));
    }

    Optional<UniteEntity> unite(UUID id) {
        return Optional.ofNullable(entityManager.find(UniteEntity.class, id));
    }

    void keep(EtablissementEntity etablissement) {
        entityManager.persist(etablissement);
    }

    void keep(UniteEntity unite) {
        entityManager.persist(unite);
    }
}
