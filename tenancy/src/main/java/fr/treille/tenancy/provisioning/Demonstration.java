package fr.treille.tenancy.provisioning;

import static fr.treille.tenancy.access.ModeleDeRole.ADMIN_FONCTIONNEL;
import static fr.treille.tenancy.access.ModeleDeRole.CHEF_DE_SERVICE;
import static fr.treille.tenancy.access.ModeleDeRole.DIRECTEUR;
import static fr.treille.tenancy.access.ModeleDeRole.DPO;
import static fr.treille.tenancy.access.ModeleDeRole.EDUCATEUR;
import static fr.treille.tenancy.access.ModeleDeRole.INFIRMIER;
import static fr.treille.tenancy.access.ModeleDeRole.MEDECIN;

import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In a demonstration, the accounts that come with the realm have a role in the gestionnaires that come with the database. */
@ApplicationScoped
class Demonstration implements ProvisioningStep {

    /** @param lieu name of an establishment or a unit; empty for the gestionnaire as a whole */
    private record Emploi(String username, ModeleDeRole modele, String lieu) {}

    private record Maison(String etablissement, List<String> unites, List<Emploi> emplois) {}

    private static final Map<String, Maison> MAISONS = Map.of(
            "les-tilleuls",
            new Maison(
                    "MECS Les Tilleuls",
                    List.of("Les Lilas", "Les Érables"),
                    List.of(
                            new Emploi("administration", ADMIN_FONCTIONNEL, ""),
                            new Emploi("dpo", DPO, ""),
                            new Emploi("cheffe", CHEF_DE_SERVICE, "Les Lilas"),
                            new Emploi("cheffe", CHEF_DE_SERVICE, "Les Érables"),
                            new Emploi("educatrice", EDUCATEUR, "Les Lilas"),
                            new Emploi("infirmier", INFIRMIER, "Les Lilas"),
                            new Emploi("medecin", MEDECIN, "MECS Les Tilleuls"))),
            "rives-de-loire",
            new Maison(
                    "EHPAD Rives de Loire",
                    List.of("Le Chêne", "La Loire"),
                    List.of(
                            new Emploi("direction", ADMIN_FONCTIONNEL, ""),
                            new Emploi("direction", DIRECTEUR, "EHPAD Rives de Loire"),
                            new Emploi("infirmier", INFIRMIER, "La Loire"))));

    private final boolean demonstration = Boolean.getBoolean("treille.demonstration");

    @Inject
    Border border;

    @Inject
    Administration administration;

    @Inject
    Affectations affectations;

    @Inject
    Structure structure;

    @Inject
    Memberships memberships;

    @Override
    public String name() {
        return "demonstration";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public boolean isNeededFor(GestionnaireKey key) {
        return demonstration && MAISONS.containsKey(key.value());
    }

    @Override
    public void create(Newcomer newcomer) {
        Maison maison = MAISONS.get(newcomer.key().value());
        if (maison == null) {
            return;
        }
        TenantContext context = border.admitJob(newcomer.key(), "demonstration");
        Etablissement built = built(context, maison);
        maison.emplois().forEach(emploi -> memberships
                .accountId(emploi.username())
                .ifPresent(account -> give(context, account, emploi.modele(), place(built, emploi.lieu()))));
    }

    /** What a crash left is completed: a name is made once. */
    private Etablissement built(TenantContext context, Maison maison) {
        UUID id = structure.liste(context).stream()
                .filter(one -> one.nom().equals(maison.etablissement()))
                .map(Etablissement::id)
                .findFirst()
                .orElseGet(() -> structure.ajouterEtablissement(context, maison.etablissement(), ""));
        List<String> known = of(context, id).unites().stream().map(Unite::nom).toList();
        maison.unites().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> structure.ajouterUnite(context, id, name));
        return of(context, id);
    }

    private Etablissement of(TenantContext context, UUID id) {
        return structure.liste(context).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Perimetre place(Etablissement etablissement, String name) {
        if (name.isEmpty()) {
            return new DuGestionnaire();
        }
        return etablissement.unites().stream()
                .filter(unite -> unite.nom().equals(name))
                .<Perimetre>map(unite -> new DUnite(unite.id()))
                .findFirst()
                .orElseGet(() -> new DEtablissement(etablissement.id()));
    }

    private void give(TenantContext context, String account, ModeleDeRole modele, Perimetre perimetre) {
        if (modele == ADMIN_FONCTIONNEL) {
            administration.welcome(context, account);
        } else {
            affectations.assurer(context, Demande.permanente(account, modele, perimetre));
        }
    }

    @Override
    public void destroy(GestionnaireKey key) {
        // It goes with the schema.
    }
}
