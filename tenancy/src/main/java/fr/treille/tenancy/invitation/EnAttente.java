package fr.treille.tenancy.invitation;

import java.time.Instant;

/** Somebody who was sent a link and has not used it. */
public record EnAttente(String compte, Instant depuis, Instant expire, boolean expiree) {}
