package fr.treille.tenancy.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ProvisioningRepository {

    @PersistenceContext(unitName = "platform")
    private EntityManager entityManager;

    Optional<StepEntity> find(String gestionnaire, String operation, String step) {
        return Optional.ofNullable(
                entityManager.find(StepEntity.class, new StepEntity.Key(gestionnaire, operation, step)));
    }

    void add(StepEntity step) {
        entityManager.persist(step);
    }

    List<StepEntity> steps(String gestionnaire) {
        return entityManager
                .createQuery(
                        "select s from StepEntity s where s.gestionnaire = :key order by s.operation, s.rank",
                        StepEntity.class)
                .setParameter("key", gestionnaire)
                .getResultList();
    }

    List<String> withUnfinished(String operation) {
        return entityManager
                .createQuery("""
                        select distinct s.gestionnaire from StepEntity s
                         where s.operation = :operation and s.doneAt is null
                        """, String.class)
                .setParameter("operation", operation)
                .getResultList();
    }

    void add(CertificateEntity certificate) {
        entityManager.persist(certificate);
    }

    Optional<CertificateEntity> certificate(String gestionnaire) {
        return Optional.ofNullable(entityManager.find(CertificateEntity.class, gestionnaire));
    }
}
