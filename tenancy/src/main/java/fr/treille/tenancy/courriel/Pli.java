package fr.treille.tenancy.courriel;

import java.time.Instant;
import java.util.UUID;

/** A letter that was taken from the queue, to be sent. */
public record Pli(UUID id, Instant depose, Courriel courriel) {}
