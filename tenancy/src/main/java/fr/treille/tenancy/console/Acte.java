package fr.treille.tenancy.console;

import java.time.Instant;

/**
 * Something that was done at a console.
 *
 * @param auteur who did it: a pseudonym, never a name
 * @param quoi what, for example {@code gestionnaire.geler}
 * @param objet on what, for example a key; empty where it is about nothing else
 * @param detail as they put it, for example a reason; never a person's data
 */
public record Acte(long id, Instant instant, String console, String auteur, String quoi, String objet, String detail) {}
