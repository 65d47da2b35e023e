package fr.treille.tenancy.persistence;

import fr.treille.tenancy.context.CurrentTenant;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate for which gestionnaire a session is opened: that of the service call under way, or none. */
public final class TenantResolver implements CurrentTenantIdentifierResolver<String> {

    /** Hibernate wants a word for "none"; no key is empty, so that it opens nothing. */
    static final String NONE = "";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CDI.current()
                .select(CurrentTenant.class)
                .get()
                .get()
                .map(context -> context.gestionnaire().value())
                .orElse(NONE);
    }

    /** A session never changes its gestionnaire. */
    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
