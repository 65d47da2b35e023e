package fr.treille.web.accueil;

import fr.treille.web.words.Text;

/** What the screen of proposals says. */
enum PropositionText implements Text {
    TITLE,
    EXPLAINED,
    NOTHING,
    NOTHING_NEXT,
    LIST,
    COLUMN_ESTABLISHMENT,
    COLUMN_CHANGE,
    COLUMN_CATEGORY,
    COLUMN_GESTURES,
    OPENED,
    ARRIVED,
    SHUT,
    GONE,
    RENAMED,
    ACCEPT,
    ACCEPT_OF,
    DECLINE,
    DECLINE_OF,
    ACCEPT_ALL,
    ACCEPTED,
    DECLINED,
    ALL_ACCEPTED,
    NOT_ANY_MORE,
    KEPT
}
