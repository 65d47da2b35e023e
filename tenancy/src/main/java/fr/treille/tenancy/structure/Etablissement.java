package fr.treille.tenancy.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An establishment or a service, as it is now.
 *
 * @param finess its number, when it is known
 * @param unites its units, those of a unit within it
 */
public record Etablissement(UUID id, String nom, Optional<String> finess, List<Unite> unites) {}
