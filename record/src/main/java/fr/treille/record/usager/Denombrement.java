package fr.treille.record.usager;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.usage.Compteur;
import jakarta.inject.Inject;

/** How many dossiers a gestionnaire has: a number, nobody. */
@TenantService
public class Denombrement implements Compteur {

    @Inject
    UsagerRepository repository;

    @Inject
    Habilitations habilitations;

    /** @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is neither an administrator nor a job */
    @Override
    public long compter(TenantContext context) {
        habilitations.exigerAdministrateur(context, "usage.compter");
        return repository.count();
    }
}
