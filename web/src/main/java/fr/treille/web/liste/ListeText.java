package fr.treille.web.liste;

import fr.treille.web.words.Text;

/** What the screen of lists and words says. */
enum ListeText implements Text {
    TITLE,
    FOR,
    WORDS,
    WORDS_FOR,
    WORD_USAGER,
    WORD_UNITE,
    SINGULAR,
    PLURAL,
    CHANGE_WORD_OF,
    SUGGESTIONS,
    SAVE,
    CHANGE,
    CHANGE_OF,
    RENAME,
    RENAME_OF,
    NAME,
    MISSING,
    ADD_TO,
    ADD,
    RETIRE,
    RETIRE_OF,
    OFFER,
    OFFER_OF,
    EARLIER,
    LATER,
    RETIRED,
    COUNT,
    SAVED
}
