package fr.treille.tenancy.structure;

import java.util.EnumSet;
import java.util.Set;

/**
 * A part of the dossier that an establishment uses or not. Identity, administration, contacts, rights and traces are no
 * choice, hence not here. The names are kept with each establishment: they never change.
 */
public enum Bloc {
    ORIENTATION("B4", "Orientation et notifications (MDPH, ViaTrajectoire)"),
    ADMISSION("B5", "Liste d’attente, admission et sortie"),
    EVALUATIONS("B6", "Évaluation des besoins"),
    PROJET("B7", "Projet personnalisé"),
    TRANSMISSIONS("B8", "Transmissions et cahier de liaison"),
    EVENEMENTS("B9", "Événements indésirables et plaintes"),
    AGENDA("B10", "Agenda, présences et absences"),
    SOINS("B11", "Soins et prescriptions"),
    DOCUMENTS("B12", "Documents"),
    MESSAGERIE("B13", "Messagerie de santé (MSSanté)"),
    ESPACE_SANTE("B14", "Mon espace santé (DMP)"),
    PORTAIL("B16", "Portail des personnes et des familles"),
    ACTIVITE("B17", "Activité et facturation"),
    TELESANTE("B23", "Parcours coordonné et télésanté");

    private static final Set<Bloc> PARTOUT =
            EnumSet.of(ADMISSION, EVALUATIONS, PROJET, TRANSMISSIONS, EVENEMENTS, AGENDA, DOCUMENTS, ACTIVITE);

    /** Elderly people, and adults or children whose establishment has nurses. */
    private static final Set<String> AVEC_SOINS = Set.of(
            "500", "501", "502", "354", "207", "202", "209", "255", "437", "448", "445", "182", "183", "186", "188",
            "189", "190", "192", "194", "195", "196");

    /** One enters on a decision of the MDPH, or by ViaTrajectoire. */
    private static final Set<String> SUR_ORIENTATION = Set.of(
            "500", "501", "502", "182", "183", "186", "188", "192", "194", "195", "196", "246", "252", "255", "382",
            "437", "448", "449", "445", "446");

    private final String code;
    private final String libelle;

    Bloc(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** As the functional description numbers it. */
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    /**
     * Those that an establishment of this category uses as long as nobody chose.
     *
     * @param categorie code of TRE_R66; any other text is a category of which nothing is known
     */
    public static Set<Bloc> parDefaut(String categorie) {
        Set<Bloc> blocs = EnumSet.copyOf(PARTOUT);
        if (AVEC_SOINS.contains(categorie)) {
            blocs.addAll(EnumSet.of(SOINS, MESSAGERIE, ESPACE_SANTE));
        }
        if (SUR_ORIENTATION.contains(categorie)) {
            blocs.add(ORIENTATION);
        }
        return blocs;
    }
}
