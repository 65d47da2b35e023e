package fr.treille.tenancy.invitation;

import fr.treille.tenancy.identity.Activations.Refus;

/** What came of a password that was chosen. */
public sealed interface Acceptation {

    /** They may sign in. */
    record Faite() implements Acceptation {}

    /** Nothing was changed: another password is needed. */
    record MotDePasseRefuse(Refus refus) implements Acceptation {}

    /** Nothing was changed: the link opens nothing. */
    record LienFerme(Lien lien) implements Acceptation {}
}
