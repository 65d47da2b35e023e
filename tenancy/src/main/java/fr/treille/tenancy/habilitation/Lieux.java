package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.context.TenantContext;
import java.util.Map;
import java.util.UUID;

/** Who knows the establishments and units; whoever changes a name says so by {@link Habilitations#ontChange}. */
public interface Lieux {

    /** Names of those that have not ended. */
    Map<UUID, String> noms(TenantContext context);
}
