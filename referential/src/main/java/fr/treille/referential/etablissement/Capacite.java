package fr.treille.referential.etablissement;

import java.util.OptionalInt;

/**
 * What an establishment may take in, for whom and how; each in words, or by its code where no file told them.
 *
 * @param installee places that are there
 * @param autorisee places that are permitted
 */
public record Capacite(
        String discipline, String activite, String clientele, OptionalInt installee, OptionalInt autorisee) {}
