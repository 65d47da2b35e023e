package fr.treille.tenancy.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StructureRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    /** Those that have not ended by then. */
    List<EtablissementEntity> etablissements(Instant at) {
        return entityManager
                .createQuery(
                        "select e from EtablissementEntity e where e.ended is null or e.ended > :at order by e.nom, e.id",
                        EtablissementEntity.class)
                .setParameter("at", at)
                .getResultList();
    }

    /** Ended or not; one that was taken over before one that was typed. */
    Optional<EtablissementEntity> ofNumber(String finess) {
        return entityManager
                .createQuery(
                        "select e from EtablissementEntity e where e.finess = :finess order by e.entite nulls last, e.ended nulls first, e.id",
                        EtablissementEntity.class)
                .setParameter("finess", finess)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<UniteEntity> unites(Instant at) {
        return entityManager
                .createQuery(
                        "select u from UniteEntity u where u.ended is null or u.ended > :at order by u.nom, u.id",
                        UniteEntity.class)
                .setParameter("at", at)
                .getResultList();
    }

    List<UniteEntity> unitesOf(UUID etablissement, Instant at) {
        return entityManager
                .createQuery(
                        "select u from UniteEntity u where u.etablissement = :etablissement and (u.ended is null or u.ended > :at) order by u.nom, u.id",
                        UniteEntity.class)
                .setParameter("etablissement", etablissement)
                .setParameter("at", at)
                .getResultList();
    }

    Optional<EtablissementEntity> etablissement(UUID id) {
        return Optional.ofNullable(entityManager.find(EtablissementEntity.class, id));
    }

    Optional<UniteEntity> unite(UUID id) {
        return Optional.ofNullable(entityManager.find(UniteEntity.class, id));
    }

    EtablissementEntity keep(EtablissementEntity etablissement) {
        entityManager.persist(etablissement);
        return etablissement;
    }

    void keep(UniteEntity unite) {
        entityManager.persist(unite);
    }
}
