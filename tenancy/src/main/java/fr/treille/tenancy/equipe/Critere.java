package fr.treille.tenancy.equipe;

import fr.treille.tenancy.access.ModeleDeRole;
import java.util.Optional;

/**
 * Whom a list shows.
 *
 * @param texte part of a name, an address or a function; accents and capitals don't count; empty for all
 */
public record Critere(String texte, Optional<ModeleDeRole> modele, Optional<Etat> etat) {

    public static final Critere TOUS = new Critere("", Optional.empty(), Optional.empty());
}
