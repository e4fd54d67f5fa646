package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A second counter, written from the articles of law alone and without looking at the first, agrees with it. */
class BruteForceTest {

    private static final int CASES = 100_000;

    private static final Set<String> OFF =
            days("2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01"
                    + " 2025-05-02 2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18"
                    + " 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02"
                    + " 2026-11-24 2027-01-01 2027-04-16 2027-04-30 2027-05-03 2027-09-02 2027-11-24");
    private static final Set<String> OPEN =
            days("2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-02-11 2027-02-12 2027-09-01 2027-09-03");

    @Test
    void agreesOnRandomCases() {
        List<Deadline.Unit> units = List.of(Deadline.Unit.values());
        Random random = new Random(20261120);
        for (int i = 0; i < CASES; i++) {
            LocalDateTime accepted = LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(random.nextInt(3 * 365 * 24 * 60));
            Deadline.Unit unit = units.get(random.nextInt(units.size()));
            int amount = 1 + random.nextInt(unit == Deadline.Unit.MONTH ? 14 : 90);
            assertThat(first(Deadline.count(OfficeDays.CALENDAR, accepted, amount, unit)))
                    .as(() -> accepted + " + " + amount + " " + unit)
                    .isEqualTo(second(accepted, amount, unit));
        }
    }

    private static Optional<LocalDate> first(Due due) {
        return due instanceof Due.On on ? Optional.of(on.day()) : Optional.empty();
    }

    /** Empty when the days that the count rests on are not all decided. */
    private static Optional<LocalDate> second(LocalDateTime accepted, int amount, Deadline.Unit unit) {
        LocalDate from = accepted.toLocalDate();
        LocalDate end = switch (unit) {
            case HOUR ->
                working(
                        hour(accepted, amount).toLocalDate(),
                        hour(accepted, amount).getHour() * 60 + accepted.getMinute() > 17 * 60);
            case DAY -> working(LocalDate.ofEpochDay(from.toEpochDay() + amount), false);
            case MONTH -> working(month(from, amount), false);
            case WORKING_DAY -> workingDays(from, amount);
        };
        LocalDate touched = unit == Deadline.Unit.HOUR ? from : LocalDate.ofEpochDay(from.toEpochDay() + 1);
        for (long day = touched.toEpochDay(); day <= end.toEpochDay(); day++) {
            if (open(LocalDate.ofEpochDay(day))) {
                return Optional.empty();
            }
        }
        return Optional.of(end);
    }

    private static LocalDateTime hour(LocalDateTime accepted, int hours) {
        return accepted.plusMinutes(60L * hours);
    }

    /** The day itself when offices are open, else the next on which they are; undecided days pass for open ones here. */
    private static LocalDate working(LocalDate day, boolean closedAlready) {
        LocalDate end = closedAlready ? LocalDate.ofEpochDay(day.toEpochDay() + 1) : day;
        while (end.getDayOfWeek().getValue() > 5 || OFF.contains(end.toString())) {
            end = LocalDate.ofEpochDay(end.toEpochDay() + 1);
        }
        return end;
    }

    private static LocalDate workingDays(LocalDate from, int amount) {
        TreeSet<LocalDate> counted = new TreeSet<>();
        for (long day = from.toEpochDay() + 1; counted.size() < amount; day++) {
            counted.add(working(LocalDate.ofEpochDay(day), false));
        }
        return counted.last();
    }

    private static LocalDate month(LocalDate from, int months) {
        int number = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        YearMonth month = YearMonth.of(number / 12, number % 12 + 1);
        return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static Set<String> days(String days) {
        return Set.of(days.split(" "));
    }

    private static boolean open(LocalDate day) {
        return day.getYear() > 2027 || OPEN.contains(day.toString());
    }
}
