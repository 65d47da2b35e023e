package fr.treille.tenancy.socle;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.habilitation.Roles;
import fr.treille.tenancy.liste.Element;
import fr.treille.tenancy.liste.Listes;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.tenancy.registry.GrappeKey;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a gestionnaire makes of what its grappe shares. Following copies: what is in force is always in the gestionnaire's
 * own tables, so that one that leaves its grappe keeps all it had.
 *
 * <p>Every method throws {@link fr.treille.tenancy.habilitation.AccesRefuse} when who asks is no administrator.
 */
@TenantService
public class SocleDuGestionnaire {

    @Inject
    ChoixRepository repository;

    @Inject
    Publications publications;

    @Inject
    Habilitations habilitations;

    @Inject
    Roles roles;

    @Inject
    Listes listes;

    @Inject
    Traces traces;

    /** Name of the grappe; empty in none. */
    public Optional<String> grappe(TenantContext context) {
        return publications.grappe(context.gestionnaire()).map(grappe -> grappe.name());
    }

    /** All that the grappe shares. */
    public List<Partage> partages(TenantContext context) {
        habilitations.exigerAdministrateur(context, "socle.lire");
        return publications.pour(context.gestionnaire()).stream()
                .map(version -> partage(context, version))
                .toList();
    }

    private Partage partage(TenantContext context, VersionDeSocle version) {
        Optional<ChoixEntity> chosen = chosen(context, version.element());
        List<Ecart> ecarts = Contenu.ecarts(own(context, version.element()), version.contenu());
        return new Partage(
                version,
                chosen.map(ChoixEntity::choix),
                chosen.map(ChoixEntity::numero).orElse(0),
                ecarts,
                widens(version, ecarts));
    }

    private Optional<ChoixEntity> chosen(TenantContext context, ElementDeSocle element) {
        Optional<Grappe> grappe = publications.grappe(context.gestionnaire());
        return repository.find(element).filter(one -> grappe.filter(in -> one.isOf(in.key()))
                .isPresent());
    }

    private Contenu own(TenantContext context, ElementDeSocle element) {
        return switch (element.sorte()) {
            case ROLE -> Contenu.Role.de(roles.matrice(context), element.modele());
            case LISTE ->
                new Contenu.Choisir(listes.liste(context, element.liste()).stream()
                        .filter(Element::actif)
                        .map(Element::libelle)
                        .toList());
        };
    }

    /** Only what would change counts: what was widened here already has its reason. */
    private static boolean widens(VersionDeSocle version, List<Ecart> ecarts) {
        return ecarts.stream()
                .anyMatch(ecart -> ecart instanceof Ecart.DeCellule(Volet volet, Cellule before, Cellule after)
                        && Matrice.elargit(version.element().modele(), volet, after));
    }

    /**
     * Makes it what the grappe shares, now and at each new version.
     *
     * @param motif why, where it gives a role more than the national template: the DPO reads it
     * @throws SocleRefuse when the grappe shares no such thing
     * @throws fr.treille.tenancy.habilitation.HabilitationRefusee when the rules of roles do not allow it
     */
    public void suivre(TenantContext context, Sorte sorte, String code, String motif) {
        Motif capacity = habilitations.exigerAdministrateur(context, "socle.suivre");
        VersionDeSocle version = version(context, sorte, code);
        apply(context, version, motif);
        choose(context, version, Choix.SUIT, "socle.suivre", capacity);
    }

    /** Keeps its own. */
    public void garder(TenantContext context, Sorte sorte, String code) {
        Motif capacity = habilitations.exigerAdministrateur(context, "socle.garder");
        choose(context, version(context, sorte, code), Choix.PROPRE, "socle.garder", capacity);
    }

    /** Does not use it, and is not told of it again. */
    public void masquer(TenantContext context, Sorte sorte, String code) {
        Motif capacity = habilitations.exigerAdministrateur(context, "socle.masquer");
        choose(context, version(context, sorte, code), Choix.MASQUE, "socle.masquer", capacity);
    }

    /** What this gestionnaire has hidden: not to be offered where people choose. */
    public List<ElementDeSocle> masques(TenantContext context) {
        return repository.all().stream()
                .filter(one -> one.choix() == Choix.MASQUE)
                .map(ChoixEntity::element)
                .toList();
    }

    /**
     * Brings what it follows to the last versions, but for those that would widen a role: these wait for a reason.
     *
     * @return how many things changed
     */
    public int appliquer(TenantContext context) {
        Motif capacity = habilitations.exigerAdministrateur(context, "socle.appliquer");
        int changed = 0;
        for (VersionDeSocle version : publications.pour(context.gestionnaire())) {
            Optional<ChoixEntity> chosen = repository.find(version.element()).filter(one -> one.choix() == Choix.SUIT);
            if (chosen.isEmpty() || chosen.get().numero() >= version.numero()) {
                continue;
            }
            if (!partage(context, version).elargit()) {
                apply(context, version, "");
                choose(context, version, Choix.SUIT, "socle.appliquer", capacity);
                changed++;
            }
        }
        return changed;
    }

    private VersionDeSocle version(TenantContext context, Sorte sorte, String code) {
        return publications.pour(context.gestionnaire()).stream()
                .filter(one ->
                        one.element().sorte() == sorte && one.element().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new SocleRefuse(SocleRefuse.Cause.INCONNU));
    }

    private void apply(TenantContext context, VersionDeSocle version, String motif) {
        switch (version.contenu()) {
            case Contenu.Choisir(List<String> libelles) ->
                listes.suivre(context, version.element().liste(), libelles);
            case Contenu.Role(Map<Volet, Cellule> cellules) ->
                cellules.forEach((volet, cellule) ->
                        roles.changer(context, version.element().modele(), volet, cellule, motif));
        }
    }

    private void choose(TenantContext context, VersionDeSocle version, Choix choix, String quoi, Motif capacity) {
        ElementDeSocle element = version.element();
        GrappeKey grappe =
                publications.grappe(context.gestionnaire()).orElseThrow().key();
        ChoixEntity chosen = repository.find(element).orElseGet(() -> ChoixEntity.of(element));
        chosen.choose(grappe, choix, version.numero(), context.subject().id());
        repository.keep(chosen);
        String objet = "socle/" + element.sorte() + "/" + element.code() + "/" + version.numero();
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, quoi, objet, capacity));
        publications.dire(context.gestionnaire(), element, choix, version.numero());
    }
}
