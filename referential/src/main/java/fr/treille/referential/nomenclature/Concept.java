package fr.treille.referential.nomenclature;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code of a list.
 *
 * @param fin since when it is not to be used any more
 */
public record Concept(String code, String libelle, Optional<LocalDate> fin) {}
