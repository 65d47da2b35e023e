package fr.treille.tenancy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class AdministrationRepository {

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    void replaceInvitation(InvitationEntity invitation) {
        endInvitation();
        entityManager.persist(invitation);
    }

    void endInvitation() {
        entityManager.createQuery("delete from InvitationEntity i").executeUpdate();
    }

    Optional<InvitationEntity> invitation() {
        return entityManager
                .createQuery("select i from InvitationEntity i", InvitationEntity.class)
                .getResultStream()
                .findFirst();
    }
}
