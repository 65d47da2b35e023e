package fr.treille.tenancy.annuaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class AnnuaireRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    Optional<AnnuaireEntity> find() {
        return Optional.ofNullable(entityManager.find(AnnuaireEntity.class, AnnuaireEntity.ONLY_ONE));
    }

    void keep(AnnuaireEntity annuaire) {
        entityManager.persist(annuaire);
    }

    void remove(AnnuaireEntity annuaire) {
        entityManager.remove(annuaire);
    }
}
