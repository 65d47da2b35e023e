package fr.treille.web.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a moment is written for people: day, month, year, hour and minute, as clocks in France show them. */
public final class Moment {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Europe/Paris"));

    private Moment() {}

    public static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
