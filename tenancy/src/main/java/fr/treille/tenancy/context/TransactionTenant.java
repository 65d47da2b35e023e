package fr.treille.tenancy.context;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * For which gestionnaire a transaction works: the first that is asked for in it, until its end. Whoever joins the
 * transaction finds the first one's persistence context and connection, hence the first one's data.
 */
public final class TransactionTenant {

    private static final Object GESTIONNAIRE = TransactionTenant.class.getName();

    private TransactionTenant() {}

    /**
     * Claims the transaction under way.
     *
     * @throws TenantRefused.TwoTenants when it works for another; it can only be rolled back then
     */
    public static void claim(TransactionSynchronizationRegistry transactions, GestionnaireKey key) {
        Object first = transactions.getResource(GESTIONNAIRE);
        if (first instanceof GestionnaireKey other && !other.equals(key)) {
            transactions.setRollbackOnly();
            throw new TenantRefused.TwoTenants(other, key);
        }
        transactions.putResource(GESTIONNAIRE, key);
    }

    static boolean isUnderWay(TransactionSynchronizationRegistry transactions) {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
