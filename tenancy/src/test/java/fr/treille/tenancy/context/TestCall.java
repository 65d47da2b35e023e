package fr.treille.tenancy.context;

import java.util.concurrent.Callable;

/** A call of a service, as its interceptor makes it. */
public final class TestCall {

    private TestCall() {}

    public static <T> T in(CurrentTenant current, TenantContext context, Callable<T> call) throws Exception {
        return current.run(context, call);
    }
}
