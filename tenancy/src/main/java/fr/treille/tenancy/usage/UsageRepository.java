package fr.treille.tenancy.usage;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class UsageRepository {

    @PersistenceContext(unitName = "platform")
    private EntityManager entityManager;

    void put(GestionnaireKey key, LocalDate jour, Releve releve) {
        entityManager
                .createNativeQuery("""
                        insert into platform.usage_gestionnaire
                               (gestionnaire, jour, etablissements, unites, comptes, connexions, dossiers)
                        values (:key, :jour, :etablissements, :unites, :comptes, :connexions, :dossiers)
                        on conflict (gestionnaire, jour) do update
                           set etablissements = excluded.etablissements, unites = excluded.unites,
                               comptes = excluded.comptes, connexions = excluded.connexions,
                               dossiers = excluded.dossiers
                        """)
                .setParameter("key", key.value())
                .setParameter("jour", jour)
                .setParameter("etablissements", releve.etablissements())
                .setParameter("unites", releve.unites())
                .setParameter("comptes", releve.comptes())
                .setParameter("connexions", releve.connexions())
                .setParameter("dossiers", releve.dossiers())
                .executeUpdate();
    }

    void forget(GestionnaireKey key) {
        entityManager
                .createNativeQuery("delete from platform.usage_gestionnaire where gestionnaire = :key")
                .setParameter("key", key.value())
                .executeUpdate();
    }

    Optional<UsageEntity> latest(String key) {
        return entityManager
                .createQuery(
                        "select u from UsageEntity u where u.gestionnaire = :key order by u.jour desc",
                        UsageEntity.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
