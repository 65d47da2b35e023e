package fr.treille.tenancy.audit;

import java.time.Instant;

/**
 * How far a gestionnaire's chain goes, kept outside of its schema.
 *
 * @param preuve the hash of that seal, encrypted for this gestionnaire and this number; in hexadecimal
 */
public record Ancre(long numero, String preuve, Instant instant) {}
