package fr.treille.tenancy.context;

import fr.treille.tenancy.registry.GestionnaireKey;

/**
 * A connection's backend says that a role may not be taken which the registry says may be. PostgreSQL remembers in each
 * backend which roles a login may take; when two such rights change while it reads them, it goes on believing the older
 * answer until the next change. The connection was ended and nothing was done: the call can be made again.
 */
public final class StaleSession extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient GestionnaireKey key;

    public StaleSession(GestionnaireKey key) {
        super("a connection did not know that it may enter " + key);
        this.key = key;
    }

    /** What to say when it was not that: a new connection may not enter either. */
    TenantRefused asRefusal() {
        return new TenantRefused.UnavailableTenant(key, "its schema is shut");
    }
}
