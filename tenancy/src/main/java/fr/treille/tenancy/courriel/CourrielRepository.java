package fr.treille.tenancy.courriel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CourrielRepository {

    /** What another node is taking at this moment is left to it. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void add(CourrielEntity courriel) {
        entityManager.persist(courriel);
    }

    /** Those whose time has come, the oldest first, locked until the commit. */
    List<CourrielEntity> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select c from CourrielEntity c where c.etat in (:waiting, :taken) and c.prochain <= :now"
                                + " order by c.prochain, c.id",
                        CourrielEntity.class)
                .setParameter("waiting", Etat.EN_ATTENTE)
                .setParameter("taken", Etat.EN_COURS)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    Optional<CourrielEntity> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(CourrielEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** When the next one is due, if any waits. */
    Optional<Instant> next() {
        return Optional.ofNullable(entityManager
                .createQuery(
                        "select min(c.prochain) from CourrielEntity c where c.etat in (:waiting, :taken)",
                        Instant.class)
                .setParameter("waiting", Etat.EN_ATTENTE)
                .setParameter("taken", Etat.EN_COURS)
                .getSingleResult());
    }

    long count(Etat etat) {
        return entityManager
                .createQuery("select count(c) from CourrielEntity c where c.etat = :etat", Long.class)
                .setParameter("etat", etat)
                .getSingleResult();
    }

    List<CourrielEntity> latestSent(int most) {
        return entityManager
                .createQuery(
                        "select c from CourrielEntity c where c.etat = :sent order by c.depose desc, c.id",
                        CourrielEntity.class)
                .setParameter("sent", Etat.ENVOYE)
                .setMaxResults(most)
                .getResultList();
    }

    List<CourrielEntity> latestNotSent(int most) {
        return entityManager
                .createQuery(
                        "select c from CourrielEntity c where c.etat <> :sent order by c.depose desc, c.id",
                        CourrielEntity.class)
                .setParameter("sent", Etat.ENVOYE)
                .setMaxResults(most)
                .getResultList();
    }

    List<CourrielEntity> givenUp() {
        return entityManager
                .createQuery(
                        "select c from CourrielEntity c where c.etat = :etat and c.destinataire is not null",
                        CourrielEntity.class)
                .setParameter("etat", Etat.ABANDONNE)
                .getResultList();
    }
}
