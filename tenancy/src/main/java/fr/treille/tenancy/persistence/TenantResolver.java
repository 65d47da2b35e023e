package fr.treille.tenancy.persistence;

import fr.treille.tenancy.context.CurrentTenant;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.jspecify.annotations.Nullable;

/** Tells Hibernate for which gestionnaire a session is opened: that of the service call under way, or none. */
public final class TenantResolver implements CurrentTenantIdentifierResolver<String> {

    /** Hibernate wants a word for "none"; no key is empty, so that it opens nothing. */
    static final String NONE = "";

    /** Looked up once: asking the container takes longer than a statement. */
    private @Nullable CurrentTenant current;

    @Override
    public String resolveCurrentTenantIdentifier() {
        return currentTenant()
                .get()
                .map(context -> context.gestionnaire().value())
                .orElse(NONE);
    }

    private CurrentTenant currentTenant() {
        CurrentTenant known = current;
        if (known == null) {
            known = CDI.current().select(CurrentTenant.class).get();
            current = known;
        }
        return known;
    }

    /** A session never changes its gestionnaire. */
    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
