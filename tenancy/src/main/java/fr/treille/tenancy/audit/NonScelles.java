package fr.treille.tenancy.audit;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** In which gestionnaires something was traced on this node and not sealed since; a crash forgets it, the rounds do not. */
@ApplicationScoped
class NonScelles {

    private static final Object REGISTERED = NonScelles.class.getName();

    private final Set<GestionnaireKey> keys = ConcurrentHashMap.newKeySet();

    /** Once the transaction under way is committed; a transaction works for one gestionnaire. */
    void addWhenKept(TransactionSynchronizationRegistry transactions, GestionnaireKey key) {
        if (transactions.getResource(REGISTERED) == null) {
            transactions.putResource(REGISTERED, key);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing: the trace is written with the act itself.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_ROLLEDBACK) {
                        keys.add(key);
                    }
                }
            });
        }
    }

    void add(GestionnaireKey key) {
        keys.add(key);
    }

    /** All of them, no longer in here. */
    Queue<GestionnaireKey> take() {
        Queue<GestionnaireKey> taken = new ConcurrentLinkedQueue<>();
        for (GestionnaireKey key : keys) {
            // Taken out first: what is traced from now on is for the next time.
            keys.remove(key);
            taken.add(key);
        }
        return taken;
    }
}
