package fr.treille.tenancy.access;

/** The parts of a dossier, and what surrounds it, that a role opens one by one. */
public enum Volet {
    ADM("Administratif", true),
    INS("Identité nationale de santé", true),
    JUR("Protection juridique", true),
    RES("Ressources", true),
    PP("Projet personnalisé", true),
    TRE("Transmissions socio-éducatives", true),
    AGD("Agenda et présences", true),
    PSY("Notes psychologiques", true),
    SOI("Soins", true),
    MED("Médical", true),
    /** Everybody must be able to declare an event, technical roles too: what it tells of a person belongs in TRE or SOI. */
    FEI("Événements indésirables", false),
    FAC("Facturation", true),
    STA("Indicateurs", false),
    AUD("Journal des accès", false),
    PAR("Paramètres et comptes", false);

    private final String libelle;
    private final boolean contenu;

    Volet(String libelle, boolean contenu) {
        this.libelle = libelle;
        this.contenu = contenu;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether it tells of a person; if so, no technical role ever gets it, and it is always asked for one person. */
    public boolean contenu() {
        return contenu;
    }
}
