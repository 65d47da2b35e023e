package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.audit.Ancres;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.encryption.Encryption;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.migration.TenantRelease;
import fr.treille.tenancy.migration.TenantSchemas;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The kernel's own steps, in the order in which they are done. */
final class OwnSteps {

    static final String INVITATION = "invitation";
    static final String ADMINISTRATOR = "administrator";

    private static final String JOB = "creation";

    private OwnSteps() {}

    /** Undone last: once the key is gone, no backup can be read. */
    @ApplicationScoped
    static class EncryptionKey implements ProvisioningStep {

        @Inject
        Encryption encryption;

        @Override
        public String name() {
            return "key";
        }

        @Override
        public int rank() {
            return 10;
        }

        @Override
        public void create(Newcomer newcomer) {
            encryption.giveKey(newcomer.key());
        }

        @Override
        public void destroy(GestionnaireKey key) {
            encryption.destroyKey(key);
        }
    }

    @ApplicationScoped
    static class Schema implements ProvisioningStep {

        @Inject
        TenantSchemas schemas;

        @Inject
        TenantRelease release;

        @Inject
        GestionnaireRegistry registry;

        @Inject
        Ancres ancres;

        @Override
        public String name() {
            return "database";
        }

        @Override
        public int rank() {
            return 20;
        }

        @Override
        public void create(Newcomer newcomer) {
            schemas.create(newcomer.key());
            registry.atVersion(newcomer.key(), Optional.of(release.version()));
        }

        @Override
        public void destroy(GestionnaireKey key) {
            schemas.drop(key);
            ancres.forget(key);
            registry.atVersion(key, Optional.empty());
        }
    }

    /** What names the first administrator goes into the gestionnaire's own schema and nowhere else. */
    @ApplicationScoped
    static class Invitation implements ProvisioningStep {

        @Inject
        Border border;

        @Inject
        Administration administration;

        @Override
        public String name() {
            return INVITATION;
        }

        @Override
        public int rank() {
            return 30;
        }

        @Override
        public void create(Newcomer newcomer) {
            Person person = newcomer.administrator()
                    .orElseThrow(() -> new Creation.AskAgain("the first administrator is not known any more"));
            administration.invite(border.admitJob(newcomer.key(), JOB), person);
        }

        @Override
        public void destroy(GestionnaireKey key) {
            // It goes with the schema.
        }
    }

    @ApplicationScoped
    static class Organization implements ProvisioningStep {

        @Inject
        Memberships memberships;

        @Override
        public String name() {
            return "organization";
        }

        @Override
        public int rank() {
            return 40;
        }

        @Override
        public void create(Newcomer newcomer) {
            memberships.ensureOrganization(
                    newcomer.key().value(), newcomer.gestionnaire().name());
        }

        @Override
        public void destroy(GestionnaireKey key) {
            memberships.deleteOrganization(key.value());
        }
    }

    @ApplicationScoped
    static class Administrator implements ProvisioningStep {

        private static final String FONCTION = "Administration du gestionnaire";

        @Inject
        Border border;

        @Inject
        Administration administration;

        @Inject
        Memberships memberships;

        @Override
        public String name() {
            return ADMINISTRATOR;
        }

        @Override
        public int rank() {
            return 50;
        }

        @Override
        public void create(Newcomer newcomer) {
            TenantContext context = border.admitJob(newcomer.key(), JOB);
            administration.invited(context).ifPresent(person -> {
                Memberships.Account account =
                        memberships.ensureMember(newcomer.key().value(), person, FONCTION);
                administration.welcome(context, account.id());
                newcomer.hasAccount(account);
            });
        }

        @Override
        public void destroy(GestionnaireKey key) {
            // Accounts go with the organization.
        }
    }
}
