package fr.treille.tenancy.context;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Before the transaction begins, so that there is never one without a gestionnaire. */
@Interceptor
@ForTenant
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ForTenantInterceptor {

    @Inject
    CurrentTenant current;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (arguments.length == 0 || !(arguments[0] instanceof TenantContext context)) {
            throw new TenantRefused.NoTenant();
        }
        if (TransactionTenant.isUnderWay(transactions)) {
            TransactionTenant.claim(transactions, context.gestionnaire());
            return current.run(context, call::proceed);
        }
        try {
            return current.run(context, call::proceed);
        } catch (StaleSession first) {
            return again(context, call);
        }
    }

    /** In a new transaction, hence on another connection: the first one was ended before anything was read or written. */
    private Object again(TenantContext context, InvocationContext call) throws Exception {
        try {
            return current.run(context, call::proceed);
        } catch (StaleSession second) {
            throw second.asRefusal();
        }
    }
}
