package fr.treille.web.traces;

import fr.treille.web.words.Text;
import java.util.Arrays;
import java.util.Optional;

enum TracesText implements Text {
    TITLE,
    SUBTITLE,
    FROM,
    TO,
    WHO,
    ACT,
    ANY_ACT,
    MORE_CRITERIA,
    VOLET,
    USAGER,
    NO_IDENTIFIER,
    SESSION,
    WHAT,
    SEARCH,
    CLEAR,
    NONE,
    ONE,
    MANY,
    PAGE,
    OF_PAGES,
    NEWER,
    OLDER,
    NOTHING_FOUND,
    WIDEN,
    COLUMN_WHEN,
    COLUMN_WHO,
    COLUMN_ACT,
    COLUMN_WHAT,
    COLUMN_ON,
    COLUMN_WHERE,
    COLUMN_MORE,
    DETAIL,
    DETAIL_OF,
    NUMBER,
    ACCOUNT,
    AS,
    WHY,
    OBJECT,
    NAME_OF_ACT,
    ADDRESS,
    MEANS,
    EMPTY_VALUE,
    SEALED_UNTIL,
    NOT_SEALED,
    VERIFIED_AT,
    NEVER_VERIFIED,
    VERIFY,
    VERIFYING,
    VERIFYING_PROGRESS,
    INTACT,
    NOT_INTACT,
    AND_MORE,
    VERIFICATION_FAILED,
    EXPORT_CSV,
    EXPORT_NDJSON,
    EXPORT_HELP,
    ACTE_LECTURE,
    ACTE_LISTE,
    ACTE_ECRITURE,
    ACTE_EXPORT,
    ACTE_IMPRESSION,
    ACTE_REFUS,
    ACTE_DROITS,
    ACTE_CONNEXION,
    ACTE_DECONNEXION,
    ACTE_ADMINISTRATION,
    ACTE_BRIS_DE_GLACE,
    ANOMALIE_TRACE_MODIFIEE,
    ANOMALIE_TRACE_SUPPRIMEE,
    ANOMALIE_TRACE_AJOUTEE,
    ANOMALIE_TRACES_PERMUTEES,
    ANOMALIE_INSTANTS_PERMUTES,
    ANOMALIE_TRACE_SCELLEE_DEUX_FOIS,
    ANOMALIE_SCEAU_MODIFIE,
    ANOMALIE_SCEAUX_SUPPRIMES,
    ANOMALIE_SCEAU_DEPLACE,
    ANOMALIE_CHAINE_ROMPUE,
    ANOMALIE_FIN_COUPEE,
    ANOMALIE_ANCRE_DIFFERENTE,
    ANOMALIE_ANCRE_PERDUE;

    /** The one named like this; none for what a later release has written. */
    static Optional<TracesText> named(String name) {
        return Arrays.stream(values()).filter(text -> text.name().equals(name)).findFirst();
    }

    /** What the screen calls a kind of act. */
    static String acte(String acte) {
        return named("ACTE_" + acte).map(TracesText::here).orElse(acte);
    }
}
