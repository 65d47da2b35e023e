package fr.treille.tenancy.access;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Hours of each day, by the clock of Paris: from the first, included, to the second, excluded, on the next day if earlier. */
public record Plage(LocalTime from, LocalTime to) {

    private static final ZoneRules PARIS = ZoneId.of("Europe/Paris").getRules();
    private static final long DAY = 86_400;

    public Plage {
        if (from.equals(to)) {
            throw new IllegalArgumentException("hours that begin when they end say nothing");
        }
    }

    /** In seconds since it began, so that midnight is no case apart; without making an object, for it is asked often. */
    boolean contient(Instant at) {
        long local = at.getEpochSecond() + PARIS.getOffset(at).getTotalSeconds();
        long since = Math.floorMod(local - from.toSecondOfDay(), DAY);
        return since < Math.floorMod((long) to.toSecondOfDay() - from.toSecondOfDay(), DAY);
    }
}
