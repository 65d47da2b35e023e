package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a role may do more than the template, and why.
 *
 * @param avant what the template says
 * @param auteur the administrator's name at that moment
 * @param seen when the DPO said that they had seen it
 * @param ended when the cell was brought back or changed again
 */
public record Elargissement(
        UUID id,
        ModeleDeRole modele,
        Volet volet,
        Cellule cellule,
        Cellule avant,
        String motif,
        String auteur,
        Instant since,
        Optional<Instant> seen,
        Optional<Instant> ended) {}
