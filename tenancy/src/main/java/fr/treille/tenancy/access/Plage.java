package fr.treille.tenancy.access;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Hours of each day, by the clock of Paris: from the first, included, to the second, excluded, on the next day if earlier. */
public record Plage(LocalTime from, LocalTime to) {

    private static final ZoneRules PARIS = ZoneId.of("Europe/Paris").getRules();
    private static final int DAY = 86_400;

    public Plage {
        if (from.equals(to)) {
            throw new IllegalArgumentException("hours that begin when they end say nothing");
        }
    }

    /** Seconds are enough, and computed without making an object: this is asked at each decision. */
    boolean contient(Instant at) {
        long local = at.getEpochSecond() + PARIS.getOffset(at).getTotalSeconds();
        int second = (int) Math.floorMod(local, (long) DAY);
        int first = from.toSecondOfDay();
        int last = to.toSecondOfDay();
        return first < last ? first <= second && second < last : first <= second || second < last;
    }
}
