package fr.treille.tenancy.journal;

import fr.treille.tenancy.audit.Acte;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Which traces are looked for; a blank text asks nothing.
 *
 * @param du first day, in France
 * @param au last day
 * @param qui a part of the name of who acted, or the identifier of their account
 * @param quoi a part of the act's own name
 */
public record Recherche(
        LocalDate du,
        LocalDate au,
        String qui,
        Optional<Acte> acte,
        String volet,
        Optional<UUID> usager,
        String session,
        String quoi) {

    /** Where days begin. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** All that was traced on these days. */
    public static Recherche of(LocalDate du, LocalDate au) {
        return new Recherche(du, au, "", Optional.empty(), "", Optional.empty(), "", "");
    }

    /** The days whose first moment is {@link #debut} and whose last is before {@link #fin}. */
    Instant debut() {
        return du.atStartOfDay(ZONE).toInstant();
    }

    Instant fin() {
        return au.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
