package fr.treille.tenancy.courriel;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.migration.PlatformMigration;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import fr.treille.tenancy.reglage.Reglages;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what waits, one connection at a time. While the mail server is away nothing is taken from any queue: it is called
 * again, later and later, and whoever queues a letter does not notice.
 */
@ApplicationScoped
public class Postier {

    private static final Logger LOG = Logger.getLogger(Postier.class);
    private static final String JOB = "courriel";
    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Also what another node queued before it died, or this one before it started again. */
    private static final Duration ROUND = Duration.ofMinutes(5);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @Inject
    Distribution distribution;

    @Inject
    Reglages reglages;

    @Inject
    Messagerie messagerie;

    @Inject
    Tournee tournee;

    private volatile boolean stopping;
    private volatile boolean away;
    private volatile long waitingForGood;
    private Instant lastRound = Instant.EPOCH;
    private Duration pause = PAUSE;

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        work();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Whether mail goes out of this instance. */
    public boolean isSet() {
        return messagerie.isSet();
    }

    /** Whether the mail server did not answer when it was last called. */
    public boolean isAway() {
        return away;
    }

    /** How many letters of all gestionnaires were given up, as of the last round. */
    long givenUp() {
        return waitingForGood;
    }

    private void work() {
        try {
            if (lastRound.plus(ROUND).isBefore(Instant.now())) {
                round();
                lastRound = Instant.now();
            }
            if (messagerie.isSet()) {
                visit(tournee.take(Instant.now()));
            }
        } catch (RuntimeException e) {
            LOG.warnf("mail that waits could not be looked for: %s", e.getMessage());
        } finally {
            if (!stopping) {
                executor.schedule(this::work, pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void round() {
        long count = 0;
        for (Registration registration : registry.all()) {
            if (registration.state() instanceof CycleDeVie.Actif) {
                count += look(registration.key());
            }
        }
        waitingForGood = count;
    }

    private long look(GestionnaireKey key) {
        try {
            TenantContext context = border.admitJob(key, JOB);
            distribution.prochain(context).ifPresent(when -> tournee.add(key, when));
            return distribution.abandonnes(context);
        } catch (RuntimeException notNow) {
            LOG.debugf("no mail is looked for in %s: %s", key, notNow.getMessage());
            return 0;
        }
    }

    private void visit(List<GestionnaireKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        try (Transport transport = messagerie.connect()) {
            if (away) {
                LOG.info("the mail server answers again");
            }
            away = false;
            pause = PAUSE;
            keys.forEach(key -> empty(key, transport));
        } catch (MessagingException e) {
            isAwayNow(keys, e);
        }
    }

    private void isAwayNow(List<GestionnaireKey> keys, MessagingException e) {
        keys.forEach(key -> tournee.add(key, Instant.EPOCH));
        if (!away) {
            // Its class alone: what a server answers may name somebody.
            LOG.warnf(
                    "the mail server does not let us in (%s): mail waits, nothing is lost",
                    e.getClass().getSimpleName());
        }
        away = true;
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private void empty(GestionnaireKey key, Transport transport) {
        try {
            TenantContext context = border.admitJob(key, JOB);
            if (transport.isConnected()) {
                Messagerie.Entete entete = entete(context);
                for (Pli pli : distribution.prendre(context)) {
                    deliver(context, pli, entete, transport);
                }
            }
            distribution.prochain(context).ifPresent(when -> tournee.add(key, when));
        } catch (TenantRefused notNow) {
            LOG.debugf("no mail of %s is sent: %s", key, notNow.getMessage());
        } catch (RuntimeException e) {
            tournee.add(key, Instant.now().plus(ROUND));
            LOG.warnf("mail of %s could not be sent, trying again: %s", key, e.getMessage());
        }
    }

    private Messagerie.Entete entete(TenantContext context) {
        String name = registry.find(context.gestionnaire())
                .map(registration -> registration.gestionnaire().name())
                .orElseThrow();
        return new Messagerie.Entete(name, reglages.expediteur(context));
    }

    private void deliver(TenantContext context, Pli pli, Messagerie.Entete entete, Transport transport) {
        if (!transport.isConnected()) {
            distribution.rendre(context, pli.id());
            return;
        }
        try {
            messagerie.send(transport, pli, entete);
            distribution.remis(context, pli.id());
        } catch (AddressException e) {
            distribution.abandonner(context, pli.id(), Raison.ADRESSE_REFUSEE);
        } catch (SendFailedException e) {
            if (transport.isConnected() && Reponse.isForGood(e)) {
                distribution.abandonner(context, pli.id(), Raison.ADRESSE_REFUSEE);
                LOG.warnf("a letter of %s was refused for good", context.gestionnaire());
            } else {
                distribution.plusTard(context, pli.id());
            }
        } catch (MessagingException e) {
            distribution.plusTard(context, pli.id());
        } catch (IllegalArgumentException | IllegalStateException e) {
            distribution.abandonner(context, pli.id(), Raison.ILLISIBLE);
            LOG.errorf("a letter %s can't be written: %s", pli.courriel().modele(), e.getMessage());
        }
    }
}
