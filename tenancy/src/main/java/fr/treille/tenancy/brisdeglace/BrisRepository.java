package fr.treille.tenancy.brisdeglace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class BrisRepository {

    /** Looked at on a screen; older ones are found in the traces. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void keep(Object entity) {
        entityManager.persist(entity);
    }

    Optional<BrisEntity> find(UUID id) {
        return Optional.ofNullable(entityManager.find(BrisEntity.class, id));
    }

    /** For one reviewer at a time. */
    Optional<BrisEntity> claim(UUID id) {
        return Optional.ofNullable(entityManager.find(BrisEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<BrisEntity> open(Instant now) {
        return entityManager
                .createQuery("select b from BrisEntity b where b.fin > :now", BrisEntity.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<BrisEntity> openOf(String compte, Instant now) {
        return entityManager
                .createQuery("select b from BrisEntity b where b.fin > :now and b.compte = :compte", BrisEntity.class)
                .setParameter("now", now)
                .setParameter("compte", compte)
                .getResultList();
    }

    long countOf(String compte, Instant since) {
        return entityManager
                .createQuery(
                        "select count(b) from BrisEntity b where b.compte = :compte and b.debut > :since", Long.class)
                .setParameter("compte", compte)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The latest first. */
    List<BrisEntity> latest() {
        return entityManager
                .createQuery("select b from BrisEntity b order by b.debut desc", BrisEntity.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<BrisEntity> notReviewed() {
        return entityManager
                .createQuery(
                        "select b from BrisEntity b where not exists"
                                + " (select 1 from RevueEntity r where r.bris = b.id) order by b.debut desc",
                        BrisEntity.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    Map<UUID, RevueEntity> reviews() {
        return entityManager.createQuery("select r from RevueEntity r", RevueEntity.class).getResultList().stream()
                .collect(Collectors.toMap(RevueEntity::bris, Function.identity()));
    }

    Optional<RevueEntity> review(UUID bris) {
        return Optional.ofNullable(entityManager.find(RevueEntity.class, bris));
    }
}
