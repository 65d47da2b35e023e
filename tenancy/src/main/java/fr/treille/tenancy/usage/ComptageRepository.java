package fr.treille.tenancy.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class ComptageRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    long etablissements() {
        return count("select count(*) from etablissement where ended is null");
    }

    long unites() {
        return count("select count(*) from unite where ended is null");
    }

    long comptes() {
        return count("select count(distinct compte) from affectation where until_at is null or until_at > now()");
    }

    long connexions() {
        return count(
                "select count(*) from trace where acte = 'CONNEXION' and instant > now() - make_interval(days => 30)");
    }

    private long count(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
