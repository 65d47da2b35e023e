package fr.treille.tenancy.registry;

import java.io.Serializable;

/**
 * A gestionnaire hosted here (CASF L.312-1: the legal entity that runs establishments).
 *
 * @param key stable and opaque, also the alias of its organization in Keycloak
 * @param name as people call it
 * @param colour {@code #rrggbb}, always visible beside the name
 */
public record Gestionnaire(String key, String name, String colour) implements Serializable {}
