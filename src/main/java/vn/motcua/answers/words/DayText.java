package vn.motcua.answers.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
public final class DayText {

    private DayText() {}

    /** A day by its date: "27/11/2026". */
    public static String day(Phrases phrases, LocalDate day) {
        return DateTimeFormatter.ofPattern(phrases.say("day.pattern"), Locale.ENGLISH)
                .format(day);
    }

    /** A day with its weekday: "thứ Sáu 27/11/2026". */
    public static String weekday(Phrases phrases, LocalDate day) {
        return phrases.list("day.names").get(day.getDayOfWeek().getValue() - 1) + " " + day(phrases, day);
    }
}
