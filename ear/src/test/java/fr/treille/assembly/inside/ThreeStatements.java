package fr.treille.assembly.inside;

import jakarta.persistence.EntityManager;

/** What is measured with tenancy and without. */
public final class ThreeStatements {

    private ThreeStatements() {}

    static void run(EntityManager entityManager, boolean write) {
        entityManager
                .createNativeQuery("select value from reglage where name = :name", String.class)
                .setParameter("name", "cost")
                .getResultList();
        if (write) {
            entityManager
                    .createNativeQuery("update reglage set value = :value where name = :name")
                    .setParameter("value", "cost")
                    .setParameter("name", "cost")
                    .executeUpdate();
        } else {
            entityManager
                    .createNativeQuery("select changed_by from reglage where name = :name", String.class)
                    .setParameter("name", "cost")
                    .getResultList();
        }
        entityManager
                .createNativeQuery("select name from reglage where value = :value", String.class)
                .setParameter("value", "cost")
                .getResultList();
    }
}
