package fr.treille.web.gestion;

import fr.treille.web.words.Text;

enum GestionText implements Text {
    REGLAGES,
    REGLAGES_FOR,
    MESSAGE,
    MESSAGE_HELP,
    READERS,
    SAVE,
    SAVED,
    TOO_LONG
}
