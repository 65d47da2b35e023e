package fr.treille.web.operateur;

import fr.treille.web.words.Text;

/** What the host's console says. */
enum OperateurText implements Text {
    GESTIONNAIRES,
    GESTIONNAIRES_EXPLAINED
}
