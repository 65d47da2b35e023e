package fr.treille.tenancy.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class ActeRepository {

    @PersistenceContext(unitName = "platform")
    private EntityManager entityManager;

    void add(ConsoleContext context, String quoi, String objet, String detail) {
        entityManager
                .createNativeQuery("""
                        insert into platform.acte_console
                               (instant, console, auteur, session, moyen, quoi, objet, detail)
                        values (now(), :console, :auteur, :session, :moyen, :quoi, :objet, :detail)
                        """)
                .setParameter("console", context.console().alias())
                .setParameter("auteur", context.subject().pseudonym())
                .setParameter("session", context.provenance().session())
                .setParameter("moyen", context.provenance().means())
                .setParameter("quoi", quoi)
                .setParameter("objet", objet)
                .setParameter("detail", detail)
                .executeUpdate();
    }

    List<Acte> latest(int most) {
        return entityManager
                .createQuery("select a from ActeEntity a order by a.id desc", ActeEntity.class)
                .setMaxResults(most)
                .getResultStream()
                .map(ActeEntity::toActe)
                .toList();
    }

    List<Acte> latest(String console, int most) {
        return entityManager
                .createQuery(
                        "select a from ActeEntity a where a.console = :console order by a.id desc", ActeEntity.class)
                .setParameter("console", console)
                .setMaxResults(most)
                .getResultStream()
                .map(ActeEntity::toActe)
                .toList();
    }
}
