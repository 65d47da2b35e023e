package fr.treille.tenancy.usage;

import fr.treille.tenancy.context.TenantContext;

/** Counts the dossiers of a gestionnaire: brought by the room that holds them, which this one does not know. */
public interface Compteur {

    long compter(TenantContext context);
}
