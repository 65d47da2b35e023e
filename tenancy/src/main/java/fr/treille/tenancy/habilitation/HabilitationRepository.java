package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HabilitationRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    long version() {
        return ((Number) entityManager
                        .createNativeQuery("select version from habilitation_version")
                        .getSingleResult())
                .longValue();
    }

    /**
     * Changes of rights wait here for one another until they are committed. The number comes from a sequence: one that was
     * rolled back is never given again, so that what another node kept under a number is what that number means.
     */
    void nextVersion() {
        entityManager.flush();
        entityManager
                .createNativeQuery("update habilitation_version set version = nextval('habilitation_version_seq')")
                .executeUpdate();
    }

    /** Those that have not ended by then, also those to come. */
    List<Affectation> inForceOrToCome(Instant at) {
        return entityManager
                .createQuery(
                        "select a from AffectationEntity a where a.until is null or a.until > :at order by a.from, a.id",
                        AffectationEntity.class)
                .setParameter("at", at)
                .getResultStream()
                .map(AffectationEntity::affectation)
                .toList();
    }

    /** The last to end first. */
    List<Affectation> ended(Instant at, int most) {
        return entityManager
                .createQuery(
                        "select a from AffectationEntity a where a.until <= :at order by a.until desc, a.id",
                        AffectationEntity.class)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultStream()
                .map(AffectationEntity::affectation)
                .toList();
    }

    Optional<AffectationEntity> affectation(UUID id) {
        return Optional.ofNullable(entityManager.find(AffectationEntity.class, id));
    }

    void keep(AffectationEntity affectation) {
        entityManager.persist(affectation);
    }

    /** The template, but for the cells that were changed. */
    Matrice matrice() {
        Matrice matrice = Matrice.parDefaut();
        for (CelluleEntity changed : entityManager
                .createQuery("select c from CelluleEntity c", CelluleEntity.class)
                .getResultList()) {
            matrice = matrice.avec(changed.modele(), changed.volet(), changed.cellule());
        }
        return matrice;
    }

    CelluleEntity cellule(ModeleDeRole modele, Volet volet) {
        CelluleEntity known = entityManager.find(CelluleEntity.class, CelluleEntity.key(modele, volet));
        if (known != null) {
            return known;
        }
        CelluleEntity added = CelluleEntity.of(modele, volet);
        entityManager.persist(added);
        return added;
    }

    void removeCellule(ModeleDeRole modele, Volet volet) {
        CelluleEntity known = entityManager.find(CelluleEntity.class, CelluleEntity.key(modele, volet));
        if (known != null) {
            entityManager.remove(known);
        }
    }

    List<ElargissementEntity> elargissements() {
        return entityManager
                .createQuery(
                        "select e from ElargissementEntity e order by e.since desc, e.id", ElargissementEntity.class)
                .getResultList();
    }

    List<ElargissementEntity> elargissementsEnCours(ModeleDeRole modele, Volet volet) {
        return entityManager
                .createQuery(
                        "select e from ElargissementEntity e where e.modele = :modele and e.volet = :volet and e.endedAt is null",
                        ElargissementEntity.class)
                .setParameter("modele", modele.name())
                .setParameter("volet", volet.name())
                .getResultList();
    }

    Optional<ElargissementEntity> elargissement(UUID id) {
        return Optional.ofNullable(entityManager.find(ElargissementEntity.class, id));
    }

    void keep(ElargissementEntity elargissement) {
        entityManager.persist(elargissement);
    }
}
