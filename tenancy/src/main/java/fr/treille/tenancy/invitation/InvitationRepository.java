package fr.treille.tenancy.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class InvitationRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void add(LienEntity lien) {
        // The one it replaces is closed first: one is open at a time.
        entityManager.flush();
        entityManager.persist(lien);
    }

    Optional<LienEntity> of(byte[] empreinte) {
        return entityManager
                .createQuery("select l from LienEntity l where l.empreinte = :empreinte", LienEntity.class)
                .setParameter("empreinte", empreinte)
                .getResultStream()
                .findFirst();
    }

    /** Who comes second waits until the first is committed. */
    Optional<LienEntity> locked(byte[] empreinte) {
        return entityManager
                .createQuery("select l from LienEntity l where l.empreinte = :empreinte", LienEntity.class)
                .setParameter("empreinte", empreinte)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<LienEntity> open(String compte) {
        return entityManager
                .createQuery("select l from LienEntity l where l.compte = :compte and l.etat = :etat", LienEntity.class)
                .setParameter("compte", compte)
                .setParameter("etat", LienEntity.Etat.OUVERTE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isKnown(String compte) {
        return entityManager
                        .createQuery("select count(l) from LienEntity l where l.compte = :compte", Long.class)
                        .setParameter("compte", compte)
                        .getSingleResult()
                > 0;
    }

    List<LienEntity> open() {
        return entityManager
                .createQuery(
                        "select l from LienEntity l where l.etat = :etat order by l.depuis, l.id", LienEntity.class)
                .setParameter("etat", LienEntity.Etat.OUVERTE)
                .getResultList();
    }
}
