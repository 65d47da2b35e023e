package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.BrisDeGlaceOuvert;
import fr.treille.tenancy.context.TenantContext;
import java.util.Collection;

/** Who knows of break-glass that are open; whoever opens or ends one says so by {@link Habilitations#ontChange}. */
public interface Ouvertures {

    Collection<BrisDeGlaceOuvert> ouverts(TenantContext context);
}
