package fr.treille.infra.part;

import java.util.OptionalLong;

/** How one part is now. */
public record PartStatus(String name, OptionalLong pid, int port, Health health) {}
