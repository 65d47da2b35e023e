package fr.treille.referential.etablissement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that FINESS says of an establishment.
 *
 * @param point where it is
 * @param entite the legal entity that runs it, when it is known
 * @param historique the latest first
 */
public record Fiche(
        Etablissement etablissement,
        Optional<String> codePostal,
        Optional<String> siret,
        Optional<String> telephone,
        Optional<Point> point,
        Optional<EntiteJuridique> entite,
        List<Capacite> capacites,
        List<Changement> historique) {

    /**
     * Places of one kind.
     *
     * @param discipline in words, or its code; so are the others
     */
    public record Capacite(
            String discipline,
            String activite,
            String clientele,
            OptionalInt installees,
            OptionalInt autorisees,
            boolean supprimee) {}

    /**
     * What a file changed.
     *
     * @param quoi {@code OUVERT}, {@code FERME}, {@code ROUVERT}, {@code RENOMME}, {@code TRANSFERE} or {@code MODIFIE}
     */
    public record Changement(String quoi, Optional<String> avant, Optional<String> apres, Instant instant) {}
}
