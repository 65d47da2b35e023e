package fr.treille.tenancy.context;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Before the transaction begins, so that there is never one without a gestionnaire. */
@Interceptor
@ForTenant
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ForTenantInterceptor {

    @Inject
    CurrentTenant current;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (arguments.length == 0 || !(arguments[0] instanceof TenantContext context)) {
            throw new TenantRefused.NoTenant();
        }
        return current.run(context, call::proceed);
    }
}
