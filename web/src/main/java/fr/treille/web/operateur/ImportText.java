package fr.treille.web.operateur;

import fr.treille.referential.importing.Changement;
import fr.treille.referential.importing.FichierRefuse;
import fr.treille.referential.importing.Importation;
import fr.treille.referential.importing.Motif;
import fr.treille.web.words.Text;

/** What the screens of FINESS files say. */
enum ImportText implements Text {
    IMPORTS,
    EXPLAINED,
    CHOOSE,
    DROP,
    FILES,
    TOO_BIG,
    DRY_RUN,
    BEGUN,
    UNDER_WAY,
    READING,
    COMPARING,
    ENDED,
    FAILED,
    PAST,
    NO_IMPORT,
    NO_IMPORT_NEXT,
    FILE,
    REPORT_OF,
    FORMAT,
    FILE_DAY,
    WHEN,
    STATE,
    RESULT,
    RESULT_TOLD,
    ONLY_DRY,
    NONE,
    REPORT,
    BACK,
    READ,
    ADDED,
    CHANGED,
    CLOSED,
    UNCHANGED,
    REJECTED,
    BY,
    TOOK,
    SECONDS,
    COUNT,
    WHY,
    CHANGES,
    NO_CHANGE,
    FIRST_ONES,
    NUMBER,
    WHAT,
    BEFORE,
    AFTER,
    REJECTS,
    NO_REJECT,
    FIRST_REJECTS,
    LINE,
    REASON,
    DETAIL,
    ETAT_LECTURE,
    ETAT_COMPARAISON,
    ETAT_TERMINEE,
    ETAT_ECHOUEE,
    ETAT_ABANDONNEE,
    REFUS_VIDE,
    REFUS_INCONNU,
    REFUS_COUPE,
    REFUS_DEMESURE,
    REFUS_ILLISIBLE,
    REFUS_OCCUPE,
    MOTIF_COLONNES,
    MOTIF_CLE,
    MOTIF_LONGUEUR,
    MOTIF_VALEUR,
    MOTIF_DOUBLON,
    MOTIF_OBLIGATOIRE,
    MOTIF_DATE,
    MOTIF_NOMBRE,
    MOTIF_GENRE,
    MOTIF_GUILLEMETS,
    QUOI_OUVERT,
    QUOI_FERME,
    QUOI_ROUVERT,
    QUOI_RENOMME,
    QUOI_TRANSFERE,
    QUOI_MODIFIE;

    static ImportText of(Importation.Etat etat) {
        return valueOf("ETAT_" + etat.name());
    }

    static ImportText of(FichierRefuse.Cause cause) {
        return valueOf("REFUS_" + cause.name());
    }

    static ImportText of(Motif motif) {
        return valueOf("MOTIF_" + motif.name());
    }

    static ImportText of(Changement.Quoi quoi) {
        return valueOf("QUOI_" + quoi.name());
    }
}
