package fr.treille.tenancy.access;

/**
 * The roles that a gestionnaire gives to its people. Users, their families and evaluators are not among them: they have no
 * live account on the dossiers, they get a copy or a dated pack.
 */
public enum ModeleDeRole {
    DIRECTEUR("Directeur d’établissement", "de directeur d’établissement", false),
    CHEF_DE_SERVICE("Chef de service", "de chef de service", false),
    EDUCATEUR("Éducateur, référent de projet", "d’éducateur", false),
    AES("AES, AMP, aide-soignant", "d’AES, AMP ou aide-soignant", false),
    VEILLEUR("Veilleur, remplaçant, intérim", "de veilleur ou remplaçant", false),
    INFIRMIER("Infirmier", "d’infirmier", false),
    MEDECIN("Médecin coordonnateur, psychiatre", "de médecin", false),
    REEDUCATEUR("Kiné, ergo, ortho, psychomotricien", "de rééducateur", false),
    PSYCHOLOGUE("Psychologue", "de psychologue", false),
    ASSISTANT_SOCIAL("Assistant de service social", "d’assistant de service social", false),
    SECRETAIRE("Secrétaire, admissions", "de secrétaire", false),
    COMPTABLE("Comptable, facturation", "de comptable", false),
    REFERENT_IDENTITOVIGILANCE("Référent identitovigilance", "de référent identitovigilance", false),
    RESPONSABLE_QUALITE("Responsable qualité", "de responsable qualité", false),
    ADMIN_FONCTIONNEL("Administrateur fonctionnel", "d’administrateur fonctionnel", true),
    CHEF_DE_PROJET("Chef de projet de la grappe", "de chef de projet de la grappe", true),
    DPO("Délégué à la protection des données", "de délégué à la protection des données", true),
    SUPPORT("Support de l’éditeur", "de support de l’éditeur", true);

    private final String libelle;
    private final String complement;
    private final boolean technique;

    ModeleDeRole(String libelle, String complement, boolean technique) {
        this.libelle = libelle;
        this.complement = complement;
        this.technique = technique;
    }

    public String libelle() {
        return libelle;
    }

    /** As it follows « votre rôle ». */
    String complement() {
        return complement;
    }

    /** Sees to the application or to the rights, never to a person: no volet of content, no break-glass. */
    public boolean technique() {
        return technique;
    }
}
