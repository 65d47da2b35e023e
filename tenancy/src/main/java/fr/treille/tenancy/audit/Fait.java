package fr.treille.tenancy.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody did, to be traced.
 *
 * @param quoi the act's own name, {@code feature.verb}, for example {@code habilitation.retirer}; at most 80 characters
 * @param usager the person whose dossier it touched
 * @param volet the part of the dossier, by its code; empty when none
 * @param objet what it was done on, {@code kind/identifier}; empty when nothing else
 */
public record Fait(Acte acte, String quoi, Optional<UUID> usager, String volet, String objet, Motif motif) {

    /** On nobody's dossier. */
    public static Fait de(Acte acte, String quoi, String objet, Motif motif) {
        return new Fait(acte, quoi, Optional.empty(), "", objet, motif);
    }

    /** On this person's dossier. */
    public static Fait sur(UUID usager, Acte acte, String quoi, String volet, String objet, Motif motif) {
        return new Fait(acte, quoi, Optional.of(usager), volet, objet, motif);
    }
}
