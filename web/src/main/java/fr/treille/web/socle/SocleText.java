package fr.treille.web.socle;

import fr.treille.web.words.Text;

/** What the administrators' screen of the common base says. */
enum SocleText implements Text {
    TITLE,
    FOR,
    NONE,
    NONE_NEXT,
    ROLE,
    LISTE,
    VERSION,
    SUIT,
    PROPRE,
    MASQUE,
    UNDECIDED,
    WAITS,
    SAME,
    DIFFERENCES,
    FOLLOW,
    FOLLOW_OF,
    FOLLOW_MEANS,
    KEEP,
    KEEP_OF,
    HIDE,
    HIDE_OF,
    REASON,
    REASON_HELP,
    SAVED,
    GONE,
    REASON_WANTED,
    RULES,
    SELF
}
