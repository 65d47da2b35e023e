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
    TOO_LONG,
    SECOND_FACTEUR,
    SECOND_FACTEUR_FACULTATIF,
    SECOND_FACTEUR_FACULTATIF_MEANS,
    SECOND_FACTEUR_EXIGE,
    SECOND_FACTEUR_EXIGE_MEANS,
    SECOND_FACTEUR_SAVED,
    SECOND_FACTEUR_KEPT
}
