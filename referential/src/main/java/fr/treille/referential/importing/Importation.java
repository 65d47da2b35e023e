package fr.treille.referential.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that is or was taken in.
 *
 * @param fichier its name, as it was sent
 * @param jour the day of its extraction, when it tells it
 * @param essai whether nothing is to be changed: only its report is wanted
 * @param octets its size
 * @param octetsLus how much of it has been read
 * @param auteur who sent it, by pseudonym
 * @param erreur why it failed, in English, for the operator
 */
public record Importation(
        long id,
        String fichier,
        Format format,
        Optional<LocalDate> jour,
        Etat etat,
        boolean essai,
        long octets,
        long octetsLus,
        Comptes comptes,
        String auteur,
        Instant debut,
        Optional<Instant> fin,
        Optional<String> erreur) {

    /** How far it came. */
    public enum Etat {
        LECTURE,
        COMPARAISON,
        TERMINEE,
        ECHOUEE,
        ABANDONNEE;

        public boolean enCours() {
            return this == LECTURE || this == COMPARAISON;
        }
    }

    /** From 0 to 1: reading is nine tenths of the way. */
    public double avancement() {
        return switch (etat) {
            case LECTURE -> octets == 0 ? 0 : 0.9 * octetsLus / octets;
            case COMPARAISON -> 0.9;
            case TERMINEE, ECHOUEE, ABANDONNEE -> 1;
        };
    }
}
