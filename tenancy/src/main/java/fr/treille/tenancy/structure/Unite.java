package fr.treille.tenancy.structure;

import java.util.List;
import java.util.UUID;

/** A unit of an establishment: a house, a floor, a service of some persons. */
public record Unite(UUID id, String nom, List<Unite> unites) {}
