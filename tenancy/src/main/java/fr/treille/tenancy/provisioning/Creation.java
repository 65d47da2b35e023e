package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.identity.Memberships.Account;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.registry.CycleDeVie.EnCreation;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.GestionnaireRegistry.Wanted;
import fr.treille.tenancy.registry.Registration;
import fr.treille.tenancy.registry.RegistryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Creates gestionnaires: registry, encryption key, role and schema, organization, first administrator, other modules. */
@ApplicationScoped
public class Creation {

    private static final Logger LOG = Logger.getLogger(Creation.class);

    /** It can't go on by itself: whoever asked for it must ask again, with its key. */
    public static final class AskAgain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AskAgain(String why) {
            super(why + ": ask for this creation again, with its key");
        }
    }

    /** @param administrator told once: a temporary password is kept nowhere */
    public record Created(Registration registration, Optional<Account> administrator) {}

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Progress progress;

    @Inject
    Steps steps;

    /**
     * Creates one, or goes on with a creation of the same key that had stopped.
     *
     * @param by who asks: a pseudonym
     * @throws RegistryRefusal.KeyTaken when the key is that of a gestionnaire that exists, or existed
     * @throws RegistryRefusal.LegalEntityTaken when one of its legal entities is another's
     * @throws RuntimeException of the step that failed: what was done is kept, nobody can come in, and it can be resumed
     */
    public Created create(Wanted wanted, Person administrator, String by) {
        GestionnaireKey key = wanted.gestionnaire().key();
        boolean stopped = registry.find(key)
                .filter(known -> known.state() instanceof EnCreation)
                .filter(known -> known.gestionnaire().equals(wanted.gestionnaire()))
                .isPresent();
        if (!stopped) {
            registry.register(wanted, by);
        }
        return build(key, Optional.of(administrator), by);
    }

    /**
     * Goes on with a creation that had stopped.
     *
     * @throws AskAgain when it had stopped before its first step: whoever asked must ask again
     */
    public Created resume(GestionnaireKey key, String by) {
        boolean cameWithTheInstance = registry.history(key).isEmpty();
        if (!cameWithTheInstance && !progress.isBegun(key, Progress.CREATION)) {
            throw new AskAgain("nothing of " + key + " was begun");
        }
        return build(key, Optional.empty(), by);
    }

    private Created build(GestionnaireKey key, Optional<Person> administrator, String by) {
        Registration known = registry.find(key).orElseThrow(() -> new RegistryRefusal.Unknown(key));
        if (!(known.state() instanceof EnCreation)) {
            throw new RegistryRefusal.WrongState(key, known.state(), "EN_CREATION");
        }
        Newcomer newcomer = new Newcomer(known.gestionnaire(), administrator);
        steps.exclusively(key, holder -> {
            plan(newcomer);
            steps.run(key, Progress.CREATION, steps.upwards(key), holder, step -> step.create(newcomer));
            registry.pass(key, EnCreation.class, EnCreation::activer, by, "");
        });
        LOG.infof("gestionnaire %s is active", key);
        return new Created(registry.find(key).orElseThrow(), newcomer.account());
    }

    /** An instance may begin with gestionnaires whose accounts are there already: nobody is invited to those. */
    private void plan(Newcomer newcomer) {
        GestionnaireKey key = newcomer.key();
        boolean invites = newcomer.administrator().isPresent();
        List<ProvisioningStep> wanted = steps.upwards(key).stream()
                .filter(step -> invites || !step.name().equals(OwnSteps.INVITATION))
                .toList();
        progress.plan(key, Progress.CREATION, wanted);
        if (invites) {
            // Whoever names the administrator again corrects what was said before, and is told a new password.
            progress.again(key, Progress.CREATION, OwnSteps.INVITATION);
            progress.again(key, Progress.CREATION, OwnSteps.ADMINISTRATOR);
        }
    }

    /** Undoes a creation that can't end; its legal entities are free again, its key is not. */
    public Registration cancel(GestionnaireKey key, String by, String why) {
        Registration known = registry.find(key).orElseThrow(() -> new RegistryRefusal.Unknown(key));
        if (!(known.state() instanceof EnCreation)) {
            throw new RegistryRefusal.WrongState(key, known.state(), "EN_CREATION");
        }
        steps.exclusively(key, holder -> {
            // Written down first: from here on it is only ever undone.
            registry.pass(key, EnCreation.class, EnCreation::annuler, by, why);
            progress.plan(key, Progress.DESTRUCTION, steps.downwards(key));
            steps.run(key, Progress.DESTRUCTION, steps.downwards(key), holder, step -> step.destroy(key));
        });
        return registry.find(key).orElseThrow();
    }
}
