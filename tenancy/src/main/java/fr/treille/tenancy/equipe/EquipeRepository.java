package fr.treille.tenancy.equipe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class EquipeRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    /** @param comptes those among whom; absent for all */
    List<AgentEntity> page(Critere critere, Optional<Collection<String>> comptes, int first, int most) {
        return bound(
                        entityManager.createQuery(
                                "select a from AgentEntity a" + where(critere, comptes)
                                        + " order by a.recherche, a.compte",
                                AgentEntity.class),
                        critere,
                        comptes)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Critere critere, Optional<Collection<String>> comptes) {
        return bound(
                        entityManager.createQuery(
                                "select count(a) from AgentEntity a" + where(critere, comptes), Long.class),
                        critere,
                        comptes)
                .getSingleResult();
    }

    private static String where(Critere critere, Optional<Collection<String>> comptes) {
        return " where 1 = 1"
                + (critere.texte().isBlank() ? "" : " and a.recherche like :texte escape '!'")
                + (critere.etat().isPresent() ? " and a.etat = :etat" : "")
                + (comptes.isPresent() ? " and a.compte in :comptes" : "");
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Critere critere, Optional<Collection<String>> comptes) {
        if (!critere.texte().isBlank()) {
            String text = AgentEntity.plain(critere.texte().strip())
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            query.setParameter("texte", "%" + text + "%");
        }
        critere.etat().ifPresent(etat -> query.setParameter("etat", etat.name()));
        comptes.ifPresent(all -> query.setParameter("comptes", all));
        return query;
    }

    List<AgentEntity> all() {
        return entityManager
                .createQuery("select a from AgentEntity a order by a.recherche, a.compte", AgentEntity.class)
                .getResultList();
    }

    List<AgentEntity> overdue(Instant at) {
        return entityManager
                .createQuery(
                        "select a from AgentEntity a where a.until <= :at and a.etat = :open order by a.compte",
                        AgentEntity.class)
                .setParameter("at", at)
                .setParameter("open", Etat.OUVERT.name())
                .getResultList();
    }

    Optional<AgentEntity> agent(String compte) {
        return Optional.ofNullable(entityManager.find(AgentEntity.class, compte));
    }

    Optional<AgentEntity> ofEmail(String email) {
        return entityManager
                .createQuery("select a from AgentEntity a where lower(a.email) = lower(:email)", AgentEntity.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    AgentEntity keep(AgentEntity agent) {
        entityManager.persist(agent);
        return agent;
    }
}
