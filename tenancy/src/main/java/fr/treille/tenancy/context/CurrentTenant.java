package fr.treille.tenancy.context;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * How the gestionnaire of a call reaches the persistence layer, below a service that was given a {@link TenantContext}.
 * Lasts as long as that call and never leaves its thread: work handed to another thread takes the context along itself.
 */
@ApplicationScoped
public class CurrentTenant {

    private final ThreadLocal<@Nullable TenantContext> current = new ThreadLocal<>();

    /** The context of the service call under way on this thread. */
    public Optional<TenantContext> get() {
        return Optional.ofNullable(current.get());
    }

    /** @throws TenantRefused.TwoTenants when a call for another gestionnaire is under way on this thread */
    <T> T run(TenantContext context, Callable<T> call) throws Exception {
        TenantContext outer = current.get();
        if (outer != null && !outer.gestionnaire().equals(context.gestionnaire())) {
            throw new TenantRefused.TwoTenants(outer.gestionnaire(), context.gestionnaire());
        }
        current.set(context);
        try {
            return call.call();
        } finally {
            current.set(outer);
        }
    }
}
