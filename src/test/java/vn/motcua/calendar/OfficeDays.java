package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days off of 2025 to 2027 as they stood in autumn 2026; tests do not follow later decisions. */
final class OfficeDays {

    static final WorkCalendar CALENDAR = new WorkCalendar(List.of(
            year(2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02", "04-26", ""),
            year(
                    2026,
                    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
                    "01-10 08-22",
                    ""),
            year(
                    2027,
                    "01-01 04-16 04-30 05-03 09-02 11-24",
                    "",
                    "02-04 02-05 02-08 02-09 02-10 02-11 02-12 09-01 09-03")));

    private OfficeDays() {}

    private static WorkCalendar.Year year(int year, String closed, String makeUp, String undecided) {
        return new WorkCalendar.Year(
                year,
                reasons(year, closed, "ngày nghỉ"),
                days(year, makeUp).toList(),
                reasons(year, undecided, "chưa quyết định"),
                List.of("luật"));
    }

    private static Map<LocalDate, String> reasons(int year, String days, String reason) {
        return days(year, days).collect(Collectors.toMap(d -> d, d -> reason));
    }

    private static Stream<LocalDate> days(int year, String days) {
        return Stream.of(days.split(" ")).filter(d -> !d.isEmpty()).map(d -> LocalDate.parse(year + "-" + d));
    }
}
