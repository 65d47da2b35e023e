package fr.treille.tenancy.usage;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import jakarta.inject.Inject;

/** Counts in one gestionnaire. */
@TenantService
public class Comptages {

    @Inject
    ComptageRepository repository;

    @Inject
    Habilitations habilitations;

    /**
     * All but the dossiers.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is neither an administrator nor a job
     */
    public Releve compter(TenantContext context) {
        habilitations.exigerAdministrateur(context, "usage.compter");
        return new Releve(
                repository.etablissements(), repository.unites(), repository.comptes(), repository.connexions(), 0);
    }
}
