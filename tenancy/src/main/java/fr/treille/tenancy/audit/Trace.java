package fr.treille.tenancy.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A trace as it was kept: see {@link Fait} for what it says.
 *
 * @param numero given by the database, only grows
 * @param instant the server's time, to the microsecond
 * @param compte identifier of the account, or {@code job:…}
 * @param nom of who acted, as it was then
 */
public record Trace(
        long numero,
        Instant instant,
        String acte,
        String quoi,
        String compte,
        String nom,
        String enTantQue,
        Optional<UUID> usager,
        String volet,
        String objet,
        String pourquoi,
        String adresse,
        String session,
        String moyen) {

    /** The same content under another number. */
    Trace numbered(long other) {
        return new Trace(
                other, instant, acte, quoi, compte, nom, enTantQue, usager, volet, objet, pourquoi, adresse, session,
                moyen);
    }

    /** The same content at another time. */
    Trace at(Instant other) {
        return new Trace(
                numero, other, acte, quoi, compte, nom, enTantQue, usager, volet, objet, pourquoi, adresse, session,
                moyen);
    }
}
