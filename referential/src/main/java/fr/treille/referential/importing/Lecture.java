package fr.treille.referential.importing;

/** Takes what a file holds, one object after the other. */
interface Lecture {

    void ligne(Ligne ligne);

    void rejet(Rejet rejet);
}
