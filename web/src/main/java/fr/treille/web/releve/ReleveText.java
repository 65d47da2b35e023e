package fr.treille.web.releve;

import fr.treille.web.words.Text;

enum ReleveText implements Text {
    TITLE,
    GREETING,
    MESSAGE,
    NOTHING_TO_READ,
    WHAT_WILL_COME
}
