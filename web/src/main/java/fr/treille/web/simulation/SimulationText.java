package fr.treille.web.simulation;

import fr.treille.web.words.Text;

/** What the simulation says. */
enum SimulationText implements Text {
    TITLE,
    FOR,
    PERSON,
    PLACE,
    CHOOSE,
    CHOOSE_NEXT,
    GIVEN,
    NOTHING_GIVEN,
    AT,
    VOLET,
    MAY,
    WHY,
    AUCUN,
    LECTURE,
    ECRITURE,
    VALIDATION,
    PART,
    CIRCLE,
    NOBODY_NAMED,
    ABOUT_PERSONS,
    ABOUT_REST
}
