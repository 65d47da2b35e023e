package fr.treille.tenancy.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class GestionnaireRepository {

    @PersistenceContext(unitName = "platform")
    private EntityManager entityManager;

    Optional<GestionnaireEntity> find(GestionnaireKey key) {
        return Optional.ofNullable(entityManager.find(GestionnaireEntity.class, key.value()));
    }

    /** Nobody else changes it until the end of the transaction. */
    Optional<GestionnaireEntity> lock(GestionnaireKey key) {
        return Optional.ofNullable(
                entityManager.find(GestionnaireEntity.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<GestionnaireEntity> withKeyIn(Collection<String> keys) {
        return entityManager
                .createQuery(
                        "select g from GestionnaireEntity g where g.key in :keys order by g.name",
                        GestionnaireEntity.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    List<GestionnaireEntity> all() {
        return entityManager
                .createQuery(
                        "select g from GestionnaireEntity g left join fetch g.legalEntities order by g.name, g.key",
                        GestionnaireEntity.class)
                .getResultList();
    }

    /** Keys of those whose schema is older; one statement, however many there are. */
    List<String> before(String version) {
        return entityManager
                .createQuery(
                        "select g.key from GestionnaireEntity g where g.schemaVersion < :version order by g.key",
                        String.class)
                .setParameter("version", version)
                .getResultList();
    }

    void add(GestionnaireEntity entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void add(PassageEntity passage) {
        entityManager.persist(passage);
    }

    List<PassageEntity> passages(GestionnaireKey key) {
        return entityManager
                .createQuery(
                        "select p from PassageEntity p where p.gestionnaire = :key order by p.id", PassageEntity.class)
                .setParameter("key", key.value())
                .getResultList();
    }

    void ensureGrappe(String key) {
        entityManager
                .createNativeQuery("insert into platform.grappe (key, name) values (:key, :key) on conflict do nothing")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Whether the lease was free, or this holder's already. */
    boolean takeLease(GestionnaireKey key, String holder, Duration length) {
        return entityManager
                        .createNativeQuery("""
                                update platform.gestionnaire
                                   set lease = :holder, lease_until = now() + make_interval(secs => :seconds)
                                 where key = :key and (lease is null or lease = :holder or lease_until < now())
                                """)
                        .setParameter("holder", holder)
                        .setParameter("seconds", length.toSeconds())
                        .setParameter("key", key.value())
                        .executeUpdate()
                == 1;
    }

    void giveLeaseBack(GestionnaireKey key, String holder) {
        entityManager
                .createNativeQuery("update platform.gestionnaire set lease = null, lease_until = null"
                        + " where key = :key and lease = :holder")
                .setParameter("key", key.value())
                .setParameter("holder", holder)
                .executeUpdate();
    }

    @Nullable
    String constraintOf(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.hibernate.exception.ConstraintViolationException violation) {
                return violation.getConstraintName();
            }
        }
        return null;
    }
}
