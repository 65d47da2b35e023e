package fr.treille.web.habilitation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import fr.treille.tenancy.access.Affectation;
import java.text.DateFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When an assignment holds, in words: days by the calendar of Paris. */
public final class Moments {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    public static String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(at.atZone(PARIS));
    }

    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    static String hour(LocalTime at) {
        return HOUR.format(at);
    }

    public static String of(Affectation one, Instant now) {
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

    /** The words of a calendar. */
    public static DatePicker.DatePickerI18n calendar(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(List.of(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(symbols.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(1)
                .setToday(HabilitationText.NOW_COLUMN.here())
                .setCancel(HabilitationText.CANCEL.here());
    }
}
