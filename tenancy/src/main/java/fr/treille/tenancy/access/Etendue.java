package fr.treille.tenancy.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much of a volet a cell opens. Partly ordered: one is in another when the other shows all that it shows. Declared from
 * the wider to the narrower.
 */
public enum Etendue {
    ENTIERE("tout", "tout le volet"),
    /** One reads all of it and writes one's own part. */
    SA_PART("part", "sa propre part", ENTIERE),
    SES_NOTES("notes", "ses notes et celles qui sont partagées", ENTIERE),
    PARTAGE("partage", "ce qui est partagé", SES_NOTES),
    RESUME("resume", "un résumé", ENTIERE),
    CONSIGNES("consignes", "les consignes", RESUME),
    CONSTANTES("constantes", "constantes et aide à la prise", ENTIERE),
    BILANS("bilans", "ses bilans", ENTIERE),
    PRESCRIPTIONS("prescriptions", "les prescriptions qui le concernent", ENTIERE),
    FICHE_URGENCE("urgence", "la fiche d’urgence", ENTIERE),
    IDENTITE_ET_CONTACTS("contacts", "identité et contacts", FICHE_URGENCE),
    IDENTITE_ET_SEJOUR("sejour", "identité et séjour", ENTIERE),
    IDENTITE("identite", "l’identité", IDENTITE_ET_CONTACTS, IDENTITE_ET_SEJOUR),
    /** Everything but the merging of two identities. */
    SAISIE("saisie", "saisie et validation, sans fusion", ENTIERE),
    PAYEUR("payeur", "qui paie", ENTIERE),
    DATES("dates", "les dates", ENTIERE),
    PRESENCES("presences", "les présences", ENTIERE),
    INDICATEURS_DE_SOINS("soins", "les indicateurs de soins", ENTIERE),
    INDICATEURS_MEDICAUX("medical", "les indicateurs médicaux", ENTIERE),
    INDICATEURS_DE_FACTURATION("facturation", "les indicateurs de facturation", ENTIERE),
    INDICATEURS_D_IDENTITE("identites", "les indicateurs d’identité", ENTIERE),
    USAGE("usage", "les chiffres d’usage", ENTIERE),
    TECHNIQUE("technique", "les chiffres techniques", USAGE),
    SOCLE("socle", "le socle commun de la grappe", ENTIERE),
    REGISTRES("registres", "droits, registres, accord de purge", ENTIERE),
    /** On a ticket, for a time, in a session that the gestionnaire consented to. */
    TICKET("ticket", "sur un ticket", ENTIERE);

    private final String code;
    private final String libelle;
    private final List<Etendue> dans;

    Etendue(String code, String libelle, Etendue... dans) {
        this.code = code;
        this.libelle = libelle;
        this.dans = List.of(dans);
    }

    /** In the notation of a cell; never changes, since it is kept. */
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether the other shows all that this one shows. */
    public boolean estDans(Etendue other) {
        return this == other || dans.stream().anyMatch(wider -> wider.estDans(other));
    }

    /** Those in it, itself included, each as the bit of its place. */
    long parts() {
        long parts = 0;
        for (Etendue part : values()) {
            if (part.estDans(this)) {
                parts |= part.bit();
            }
        }
        return parts;
    }

    long bit() {
        return 1L << ordinal();
    }

    static Optional<Etendue> deCode(String code) {
        return Arrays.stream(values())
                .filter(etendue -> etendue.code.equals(code))
                .findFirst();
    }
}
