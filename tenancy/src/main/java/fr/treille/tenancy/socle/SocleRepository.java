package fr.treille.tenancy.socle;

import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GrappeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class SocleRepository {

    @PersistenceContext(unitName = "platform")
    private EntityManager entityManager;

    /** The last version of each thing. */
    List<VersionDeSocle> latest(GrappeKey grappe) {
        return entityManager
                .createQuery("""
                        select v from VersionEntity v where v.grappe = :grappe and v.numero = (
                               select max(w.numero) from VersionEntity w
                                where w.grappe = v.grappe and w.sorte = v.sorte and w.code = v.code)
                         order by v.sorte desc, v.code
                        """, VersionEntity.class)
                .setParameter("grappe", grappe.value())
                .getResultStream()
                .map(VersionEntity::version)
                .toList();
    }

    /** All versions of one thing, the last first. */
    List<VersionDeSocle> versions(GrappeKey grappe, ElementDeSocle element) {
        return entityManager
                .createQuery(
                        "select v from VersionEntity v where v.grappe = :grappe and v.sorte = :sorte and v.code = :code"
                                + " order by v.numero desc",
                        VersionEntity.class)
                .setParameter("grappe", grappe.value())
                .setParameter("sorte", element.sorte().name())
                .setParameter("code", element.code())
                .getResultStream()
                .map(VersionEntity::version)
                .toList();
    }

    void add(VersionEntity version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    List<SuiviEntity> suivis(ElementDeSocle element) {
        return entityManager
                .createQuery("select s from SuiviEntity s where s.sorte = :sorte and s.code = :code", SuiviEntity.class)
                .setParameter("sorte", element.sorte().name())
                .setParameter("code", element.code())
                .getResultList();
    }

    void forget(GestionnaireKey key) {
        entityManager
                .createQuery("delete from SuiviEntity s where s.gestionnaire = :key")
                .setParameter("key", key.value())
                .executeUpdate();
    }

    void tell(GestionnaireKey key, ElementDeSocle element, Choix choix, int numero) {
        entityManager
                .createNativeQuery("""
                        insert into platform.socle_suivi (gestionnaire, sorte, code, choix, numero)
                        values (:key, :sorte, :code, :choix, :numero)
                        on conflict (gestionnaire, sorte, code) do update
                           set choix = excluded.choix, numero = excluded.numero
                        """)
                .setParameter("key", key.value())
                .setParameter("sorte", element.sorte().name())
                .setParameter("code", element.code())
                .setParameter("choix", choix.name())
                .setParameter("numero", numero)
                .executeUpdate();
    }
}
