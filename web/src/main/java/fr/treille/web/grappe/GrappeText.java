package fr.treille.web.grappe;

import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.web.words.Text;

/** What a grappe's console says. */
enum GrappeText implements Text {
    USAGE,
    USAGE_EXPLAINED,
    NO_GESTIONNAIRE,
    NO_GESTIONNAIRE_NEXT,
    COLUMN_GESTIONNAIRE,
    COLUMN_STATE,
    COLUMN_VERSION,
    COLUMN_ETABLISSEMENTS,
    COLUMN_UNITES,
    COLUMN_COMPTES,
    COLUMN_CONNEXIONS,
    COLUMN_DOSSIERS,
    FEW,
    NOT_SHARED,
    COUNTED_ON,
    WHY_NOTHING,
    STATE_EN_CREATION,
    STATE_ACTIF,
    STATE_GELE,
    STATE_CLOS,
    STATE_DETRUIT,
    SOCLE,
    SOCLE_EXPLAINED,
    ROLES,
    LISTES,
    COLUMN_ELEMENT,
    COLUMN_PUBLISHED,
    COLUMN_NOTE,
    NEVER_PUBLISHED,
    VERSION_OF,
    ELEMENT,
    ELEMENT_OF,
    BACK,
    AS_NATIONAL,
    ITEMS,
    ITEMS_HELP,
    NOTE,
    NOTE_HELP,
    PREVIEW,
    PUBLISH,
    PUBLISHED,
    PREVIEW_TITLE,
    CHANGES,
    NO_CHANGE,
    CHANGE_CELL,
    CHANGE_ADDED,
    CHANGE_REMOVED,
    CHANGE_ORDER,
    WIDENS,
    AFFECTED,
    FOLLOW,
    OWN,
    HIDE,
    UNDECIDED,
    NOBODY,
    HISTORY,
    COLUMN_WHEN,
    REFUSED_CONTENT,
    REFUSED_ROLE,
    REFUSED_REASON,
    REFUSED_SAME,
    REFUSED_UNKNOWN;

    static GrappeText of(CycleDeVie state) {
        return switch (state) {
            case CycleDeVie.EnCreation e -> STATE_EN_CREATION;
            case CycleDeVie.Actif a -> STATE_ACTIF;
            case CycleDeVie.Gele g -> STATE_GELE;
            case CycleDeVie.Clos c -> STATE_CLOS;
            case CycleDeVie.Detruit d -> STATE_DETRUIT;
        };
    }
}
