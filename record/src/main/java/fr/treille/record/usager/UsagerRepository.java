package fr.treille.record.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UsagerRepository {

    private static final String PRESENT =
            "select s from SejourEntity s where s.entree <= :day and (s.sortie is null or s.sortie >= :day)";
    private static final String AROUND =
            "select c from CercleEntity c where c.since <= :now and (c.until is null or c.until > :now)";

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void keep(Object entity) {
        entityManager.persist(entity);
    }

    boolean isEmpty() {
        return entityManager
                        .createQuery("select count(u) from UsagerEntity u", Long.class)
                        .getSingleResult()
                == 0;
    }

    List<UsagerEntity> all() {
        return entityManager
                .createQuery("select u from UsagerEntity u order by u.nom, u.prenom, u.numero", UsagerEntity.class)
                .getResultList();
    }

    Optional<UsagerEntity> find(UUID id) {
        return Optional.ofNullable(entityManager.find(UsagerEntity.class, id));
    }

    List<UsagerEntity> withTraits(String nom, String prenom, LocalDate naissance) {
        return entityManager
                .createQuery(
                        "select u from UsagerEntity u where lower(u.nom) = lower(:nom) and lower(u.prenom) = lower(:prenom)"
                                + " and u.naissance = :naissance",
                        UsagerEntity.class)
                .setParameter("nom", nom)
                .setParameter("prenom", prenom)
                .setParameter("naissance", naissance)
                .getResultList();
    }

    List<SejourEntity> present(LocalDate day) {
        return entityManager
                .createQuery(PRESENT, SejourEntity.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<SejourEntity> present(LocalDate day, UUID usager) {
        return entityManager
                .createQuery(PRESENT + " and s.usager = :usager", SejourEntity.class)
                .setParameter("day", day)
                .setParameter("usager", usager)
                .getResultList();
    }

    List<CercleEntity> around(Instant now) {
        return entityManager
                .createQuery(AROUND, CercleEntity.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<CercleEntity> around(Instant now, UUID usager) {
        return entityManager
                .createQuery(AROUND + " and c.usager = :usager", CercleEntity.class)
                .setParameter("now", now)
                .setParameter("usager", usager)
                .getResultList();
    }
}
