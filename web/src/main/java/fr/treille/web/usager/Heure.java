package fr.treille.web.usager;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The hour, as the team lives it. */
final class Heure {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Paris"));

    private Heure() {}

    static String of(Instant instant) {
        return HOUR.format(instant);
    }
}
