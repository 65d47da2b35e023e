package fr.treille.web.usager;

import fr.treille.record.usager.Usager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How screens tell when somebody was born: the age first, which is what one looks for. */
final class Naissance {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Naissance() {}

    static String of(Usager usager) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        return UsagerText.BORN_AGE.here(
                ChronoUnit.YEARS.between(usager.naissance(), today),
                usager.naissance().format(DAY));
    }
}
