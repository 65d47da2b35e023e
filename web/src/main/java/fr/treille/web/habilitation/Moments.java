package fr.treille.web.habilitation;

import com.vaadin.flow.component.UI;
import fr.treille.tenancy.access.Affectation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** When an assignment holds, in words: days by the calendar of Paris. */
final class Moments {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    static String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(at.atZone(PARIS));
    }

    static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    static String hour(LocalTime at) {
        return HOUR.format(at);
    }

    static String of(Affectation one, Instant now) {
        List<String> words = new ArrayList<>();
        words.add((one.from().isAfter(now) ? HabilitationText.FROM_DAY : HabilitationText.SINCE_DAY)
                .here(day(one.from())));
        // The end is excluded: who has a role until Friday has it on Friday.
        one.until().map(end -> end.minusNanos(1)).ifPresent(last -> {
            words.add(HabilitationText.UNTIL_DAY.here(day(last)));
        });
        one.plage().ifPresent(hours -> words.add(HabilitationText.HOURS.here(hour(hours.from()), hour(hours.to()))));
        return String.join(", ", words);
    }

    /** How soon it ends. */
    static String left(Instant until, Instant now) {
        long days = ChronoUnit.DAYS.between(
                now.atZone(PARIS).toLocalDate(),
                until.minusNanos(1).atZone(PARIS).toLocalDate());
        if (days <= 0) {
            return HabilitationText.ENDS_TODAY.here();
        }
        return days == 1 ? HabilitationText.ENDS_TOMORROW.here() : HabilitationText.ENDS_IN.here(days);
    }
}
