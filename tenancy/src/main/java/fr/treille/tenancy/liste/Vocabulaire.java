package fr.treille.tenancy.liste;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** What a gestionnaire calls the things that everybody calls differently. */
@TenantService
public class Vocabulaire {

    @Inject
    ListeRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /** A word for each. */
    public Map<Notion, Mot> mots(TenantContext context) {
        Map<Notion, Mot> mots = new EnumMap<>(Notion.class);
        for (Notion notion : Notion.values()) {
            mots.put(notion, notion.modele());
        }
        repository.mots().forEach(own -> mots.put(own.notion(), own.mot()));
        return mots;
    }

    /**
     * Calls it so from now on.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws ListeRefusee when one of them is no word
     */
    public void dire(TenantContext context, Notion notion, Mot mot) {
        Motif motif = habilitations.exigerAdministrateur(context, "vocabulaire.changer");
        Mot checked = new Mot(Listes.libelle(mot.singulier()), Listes.libelle(mot.pluriel()));
        repository.mot(notion).say(checked);
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, "vocabulaire.changer", notion.name(), motif));
    }
}
