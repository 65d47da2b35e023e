package fr.treille.web.traces;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import fr.treille.tenancy.journal.Recherche;
import fr.treille.web.words.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Days and times as the reader writes them. */
final class Days {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    private Days() {}

    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Recherche.ZONE));
    }

    static DatePicker.DatePickerI18n words() {
        Locale locale = locale();
        return new DatePicker.DatePickerI18n()
                .setDateFormat("dd/MM/yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(Arrays.stream(DayOfWeek.values())
                        .map(day -> sundayFirst(day).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(Arrays.stream(DayOfWeek.values())
                        .map(day -> sundayFirst(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList());
    }

    /** The component counts from Sunday, wherever the week begins. */
    private static DayOfWeek sundayFirst(DayOfWeek day) {
        return day.minus(1);
    }

    private static Locale locale() {
        UI page = UI.getCurrent();
        return (page == null ? Language.FRENCH : Language.of(page.getLocale())).locale();
    }
}
