package fr.treille.tenancy.courriel;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When mail of which gestionnaires is due on this node; a crash forgets it, the rounds do not. */
@ApplicationScoped
class Tournee {

    private static final Object REGISTERED = Tournee.class.getName();

    private final Map<GestionnaireKey, Instant> due = new ConcurrentHashMap<>();

    /** Once the transaction under way is committed; a transaction works for one gestionnaire. */
    void addWhenKept(TransactionSynchronizationRegistry transactions, GestionnaireKey key) {
        if (transactions.getResource(REGISTERED) == null) {
            transactions.putResource(REGISTERED, key);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing: the letter is written with the act itself.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_ROLLEDBACK) {
                        add(key, Instant.EPOCH);
                    }
                }
            });
        }
    }

    /** The earliest moment counts. */
    void add(GestionnaireKey key, Instant when) {
        due.merge(key, when, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** Those whose time has come, no longer in here. */
    List<GestionnaireKey> take(Instant now) {
        return due.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .filter(entry -> due.remove(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
