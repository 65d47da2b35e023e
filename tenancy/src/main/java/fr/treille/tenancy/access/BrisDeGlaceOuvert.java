package fr.treille.tenancy.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A break-glass that is open: who opened it, on whose dossier.
 *
 * @param until until when, excluded
 */
public record BrisDeGlaceOuvert(String compte, UUID personne, Instant until) {}
