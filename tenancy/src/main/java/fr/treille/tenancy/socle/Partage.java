package fr.treille.tenancy.socle;

import java.util.List;
import java.util.Optional;

/**
 * Something that the grappe shares, as a gestionnaire stands to it.
 *
 * @param version the last one
 * @param choix empty as long as nobody decided
 * @param appliquee the version that was last followed or looked at; 0 for none
 * @param ecarts from what the gestionnaire has to what the grappe shares
 * @param elargit whether following gives a role more than the national template, hence wants a reason
 */
public record Partage(
        VersionDeSocle version, Optional<Choix> choix, int appliquee, List<Ecart> ecarts, boolean elargit) {

    /** It follows, and this version was not applied: it widens a role, and nobody gave the reason yet. */
    public boolean attendUnMotif() {
        return choix.filter(Choix.SUIT::equals).isPresent() && appliquee < version.numero() && !ecarts.isEmpty();
    }
}
