package fr.treille.web.grappe;

import fr.treille.web.words.Text;

/** What a grappe's console says. */
enum GrappeText implements Text {
    USAGE,
    USAGE_EXPLAINED
}
