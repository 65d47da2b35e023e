package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Etendue;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.HabilitationRefusee.Cause;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What each role may do in a gestionnaire: the template, narrowed freely, widened with a reason that its DPO sees. */
@TenantService
public class Roles {

    /** Characters of a reason at least. */
    public static final int MOTIF_LE_PLUS_COURT = 10;

    /** Characters of a reason at most. */
    public static final int MOTIF_LE_PLUS_LONG = 1000;

    @Inject
    HabilitationRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /** @throws AccesRefuse when who asks is no administrator */
    public Matrice matrice(TenantContext context) {
        habilitations.exigerAdministrateur(context, "habilitation.matrice");
        return repository.matrice();
    }

    /**
     * Changes one cell.
     *
     * @param motif why, when it gives more than the template does
     * @throws AccesRefuse when who asks is no administrator
     * @throws HabilitationRefusee when the rules do not allow it
     */
    public void changer(TenantContext context, ModeleDeRole modele, Volet volet, Cellule cellule, String motif) {
        Motif capacity = habilitations.exigerAdministrateur(context, "habilitation.changer-role");
        Matrice matrice = repository.matrice();
        Cellule now = matrice.cellule(modele, volet);
        if (cellule.equals(now)) {
            return;
        }
        requireAllowed(context, matrice, modele, volet, cellule);
        boolean wider = Matrice.elargit(modele, volet, cellule);
        String reason = motif.strip();
        if (wider && (reason.length() < MOTIF_LE_PLUS_COURT || reason.length() > MOTIF_LE_PLUS_LONG)) {
            throw new HabilitationRefusee(Cause.MOTIF_TROP_COURT);
        }
        habilitations.ontChange(context);
        repository.elargissementsEnCours(modele, volet).forEach(ElargissementEntity::end);
        Cellule template = Matrice.parDefaut().cellule(modele, volet);
        if (wider) {
            repository.keep(ElargissementEntity.of(modele, volet, cellule, template, reason, context.subject()));
        }
        if (cellule.equals(template)) {
            repository.removeCellule(modele, volet);
        } else {
            repository.cellule(modele, volet).change(cellule, context.subject().id());
        }
        String change = modele + "/" + volet + " " + now.notation() + " → " + cellule.notation();
        traces.noter(context, Fait.de(Acte.DROITS, "habilitation.changer-role", "cellule/" + change, capacity));
    }

    private void requireAllowed(
            TenantContext context, Matrice matrice, ModeleDeRole modele, Volet volet, Cellule cellule) {
        if (modele.technique() && volet.contenu()) {
            throw new HabilitationRefusee(Cause.ROLE_TECHNIQUE_SANS_CONTENU);
        }
        if (modele == ModeleDeRole.ADMIN_FONCTIONNEL && volet == Volet.PAR) {
            throw new HabilitationRefusee(Cause.PARAMETRES_DE_L_ADMINISTRATEUR);
        }
        Matrice changed = matrice.avec(modele, volet, cellule);
        if (changed.demandePlage(modele) && !matrice.demandePlage(modele)) {
            throw new HabilitationRefusee(Cause.POSTE_AJOUTE);
        }
        if (!cellule.estDans(matrice.cellule(modele, volet)) && has(context, modele)) {
            throw new HabilitationRefusee(Cause.SOI_MEME);
        }
    }

    private boolean has(TenantContext context, ModeleDeRole modele) {
        return repository.inForceOrToCome(Instant.now()).stream()
                .anyMatch(one -> one.compte().equals(context.subject().id()) && one.modele() == modele);
    }

    /**
     * Where roles do more than the template, the last first, also those that have ended.
     *
     * @throws AccesRefuse when who asks is neither an administrator nor the DPO
     */
    public List<Elargissement> elargissements(TenantContext context) {
        habilitations.exigerEnGeneral(
                context, Action.LIRE, Volet.PAR, Etendue.REGISTRES, "habilitation.elargissements");
        return repository.elargissements().stream()
                .map(ElargissementEntity::elargissement)
                .toList();
    }

    /** Whether who asks is the DPO: reads the registers, changes no setting. */
    public boolean estDpo(TenantContext context) {
        return habilitations.peutEnGeneral(context, Action.LIRE, Volet.PAR).montre(Etendue.REGISTRES)
                && !habilitations.estAdministrateur(context);
    }

    /**
     * The DPO has seen it.
     *
     * @throws AccesRefuse when who asks is not the DPO
     */
    public void voir(TenantContext context, UUID id) {
        habilitations.exigerEnGeneral(
                context, Action.LIRE, Volet.PAR, Etendue.REGISTRES, "habilitation.voir-elargissement");
        if (!estDpo(context)) {
            // An administrator reads the list; that they saw their own reason proves nothing.
            throw new HabilitationRefusee(Cause.SOI_MEME);
        }
        ElargissementEntity entity =
                repository.elargissement(id).orElseThrow(() -> new HabilitationRefusee(Cause.INCONNUE));
        entity.see(context.subject().id());
        Motif capacity =
                habilitations.peutEnGeneral(context, Action.LIRE, Volet.PAR).motif();
        traces.noter(context, Fait.de(Acte.DROITS, "habilitation.voir-elargissement", "elargissement/" + id, capacity));
    }
}
