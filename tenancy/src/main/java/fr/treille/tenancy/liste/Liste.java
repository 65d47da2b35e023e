package fr.treille.tenancy.liste;

import java.util.List;

/** The lists there are, each with what it holds as long as nobody changed it. Names are kept: they never change. */
public enum Liste {
    MOTIF_ABSENCE(
            "Motifs d’absence",
            List.of(
                    "Retour en famille",
                    "Hospitalisation",
                    "Vacances",
                    "Rendez-vous extérieur",
                    "Fugue",
                    "Convenance personnelle")),
    CIBLE_TRANSMISSION(
            "Cibles des transmissions",
            List.of(
                    "Vie quotidienne",
                    "Relation aux autres",
                    "Famille",
                    "Santé",
                    "Scolarité et formation",
                    "Travail",
                    "Sommeil",
                    "Repas",
                    "Comportement")),
    LIEN_PARENTE(
            "Liens de parenté",
            List.of(
                    "Mère",
                    "Père",
                    "Frère ou sœur",
                    "Grand-parent",
                    "Enfant",
                    "Conjoint",
                    "Oncle ou tante",
                    "Famille d’accueil",
                    "Ami ou proche")),
    FONCTION(
            "Fonctions du personnel",
            List.of(
                    "Directeur",
                    "Chef de service",
                    "Éducateur spécialisé",
                    "Moniteur-éducateur",
                    "Accompagnant éducatif et social",
                    "Aide-soignant",
                    "Infirmier",
                    "Psychologue",
                    "Assistant de service social",
                    "Secrétaire",
                    "Maître ou maîtresse de maison",
                    "Surveillant de nuit"));

    private final String libelle;
    private final List<String> modele;

    Liste(String libelle, List<String> modele) {
        this.libelle = libelle;
        this.modele = modele;
    }

    public String libelle() {
        return libelle;
    }

    /** What every gestionnaire begins with. */
    public List<String> modele() {
        return modele;
    }
}
