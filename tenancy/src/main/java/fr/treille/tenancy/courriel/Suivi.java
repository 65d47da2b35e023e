package fr.treille.tenancy.courriel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A letter as an administrator sees it: what kind, where it is; never whom it is for. */
public record Suivi(
        UUID id,
        Modele modele,
        Etat etat,
        int essais,
        Instant depose,
        Instant prochain,
        Optional<Instant> envoye,
        Raison raison) {}
