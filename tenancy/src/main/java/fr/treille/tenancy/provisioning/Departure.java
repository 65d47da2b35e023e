package fr.treille.tenancy.provisioning;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import fr.treille.tenancy.migration.TenantArchive;
import fr.treille.tenancy.migration.TenantArchive.Inventory;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.CycleDeVie.Clos;
import fr.treille.tenancy.registry.CycleDeVie.Gele;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import fr.treille.tenancy.registry.Registration.Export;
import fr.treille.tenancy.registry.RegistryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jboss.logging.Logger;

/** How a gestionnaire leaves: all of it is handed over, then nothing of it is left but a certificate. */
@ApplicationScoped
public class Departure {

    private static final Logger LOG = Logger.getLogger(Departure.class);

    /** What was asked was not confirmed in the way that is asked for; nothing was destroyed. */
    public static final class NotConfirmed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotConfirmed(String why) {
            super(why);
        }
    }

    /** What was handed over is not what would be destroyed; nothing was destroyed. */
    public static final class NotExported extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotExported(String why) {
            super(why);
        }
    }

    @Inject
    GestionnaireRegistry registry;

    @Inject
    TenantArchive archive;

    @Inject
    Certificates certificates;

    @Inject
    Progress progress;

    @Inject
    Steps steps;

    /** @throws RegistryRefusal.WrongState unless it is frozen or closed: nothing may change while it is written */
    public void requireExportable(GestionnaireKey key) {
        CycleDeVie state = registered(key).state();
        if (!(state instanceof Gele || state instanceof Clos)) {
            throw new RegistryRefusal.WrongState(key, state, "GELE or CLOS");
        }
    }

    /** Writes all that the gestionnaire's schema holds; the same content gives the same bytes. */
    public void export(GestionnaireKey key, OutputStream out) throws IOException {
        requireExportable(key);
        registry.exported(key, archive.write(key, out).sha256());
    }

    /**
     * Destroys a closed gestionnaire: accounts and organization, role and schema, encryption key.
     *
     * @param confirmation the key, typed again
     * @param exportSha256 checksum of the archive that was handed over
     * @throws NotConfirmed when the confirmation is not the key
     * @throws NotExported when that archive is not all that is there now
     * @throws RuntimeException of the step that failed: it goes on with {@link #resume}
     */
    public Certificate destroy(GestionnaireKey key, String confirmation, String exportSha256, String by, String why) {
        Registration registration = registered(key);
        if (!(registration.state() instanceof Clos)) {
            throw new RegistryRefusal.WrongState(key, registration.state(), "CLOS");
        }
        if (!confirmation.equals(key.value())) {
            throw new NotConfirmed("type the key of the gestionnaire, " + key + ", to destroy it");
        }
        steps.exclusively(key, holder -> {
            if (certificates.find(key).isEmpty()) {
                Inventory inventory = requireHandedOver(registration, exportSha256);
                certificates.order(registration.gestionnaire(), inventory, by, why);
            }
            progress.plan(key, Progress.DESTRUCTION, steps.downwards(key));
            finish(key, holder, by, why);
        });
        return certificates.find(key).orElseThrow();
    }

    /** The archive is made once more, to nowhere: the same checksum shows that nothing is destroyed that was not handed over. */
    private Inventory requireHandedOver(Registration registration, String sha256) {
        Optional<Export> last = registration.lastExport();
        if (last.isEmpty()) {
            throw new NotExported("nothing of " + registration.key() + " was exported: export it first");
        }
        if (!last.get().sha256().equals(sha256)) {
            throw new NotExported("the archive shown is not the last one that was handed over: export again");
        }
        Inventory inventory;
        try {
            inventory = archive.write(registration.key(), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new NotExported("what is there could not be read to compare it with the archive");
        }
        if (!inventory.sha256().equals(sha256)) {
            throw new NotExported("something changed since the archive was handed over: export again");
        }
        return inventory;
    }

    /** Goes on with a destruction, or with the undoing of a creation, that had stopped. */
    public void resume(GestionnaireKey key, String by) {
        if (!progress.isBegun(key, Progress.DESTRUCTION)) {
            throw new RegistryRefusal.WrongState(key, registered(key).state(), "a destruction that was ordered");
        }
        steps.exclusively(key, holder -> finish(key, holder, by, "resumed"));
    }

    private void finish(GestionnaireKey key, String holder, String by, String why) {
        steps.run(key, Progress.DESTRUCTION, steps.downwards(key), holder, step -> step.destroy(key));
        if (registered(key).state() instanceof Clos) {
            registry.pass(key, Clos.class, Clos::detruire, by, why);
            LOG.infof("gestionnaire %s is destroyed", key);
        }
    }

    /** What is left of a gestionnaire that was destroyed. */
    @Transactional(REQUIRES_NEW)
    public Optional<Certificate> certificate(GestionnaireKey key) {
        return certificates.find(key);
    }

    private Registration registered(GestionnaireKey key) {
        return registry.find(key).orElseThrow(() -> new RegistryRefusal.Unknown(key));
    }
}
