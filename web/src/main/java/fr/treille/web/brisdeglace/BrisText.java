package fr.treille.web.brisdeglace;

import fr.treille.web.words.Text;

enum BrisText implements Text {
    ENTRY,
    TITLE,
    EXPLAINED,
    NONE,
    NONE_NEXT,
    NOTICE,
    WHO,
    SEE_DOSSIER,
    SEE_JOURNAL,
    FROM_TO,
    STILL_OPEN,
    REASON,
    TO_REVIEW,
    REVIEWED,
    REVIEW,
    REVIEW_TITLE,
    OUTCOME,
    OUTCOME_JUSTIFIE,
    OUTCOME_A_ECLAIRCIR,
    OUTCOME_INJUSTIFIE,
    COMMENT,
    COMMENT_HELP,
    SAVE,
    CHOOSE,
    REFUSED,
    CANCEL
}
