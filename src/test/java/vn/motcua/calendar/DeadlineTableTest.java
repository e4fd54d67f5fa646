package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One line a case, with the reason for its day; every line was checked by hand against the calendar. */
class DeadlineTableTest {

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvFileSource(resources = "/deadlines.csv", delimiter = ';', numLinesToSkip = 1)
    void ends(LocalDateTime accepted, String limit, String due, String reason) {
        assertThat(told(count(accepted, limit))).as(reason).isEqualTo(due);
    }

    private static Due count(LocalDateTime accepted, String limit) {
        if (limit.equals("same-day")) {
            return Deadline.sameDay(OfficeDays.CALENDAR, accepted);
        }
        String[] parts = limit.split(" ", 2);
        Deadline.Unit unit = switch (parts[1]) {
            case "hours" -> Deadline.Unit.HOUR;
            case "days" -> Deadline.Unit.DAY;
            case "working days" -> Deadline.Unit.WORKING_DAY;
            default -> Deadline.Unit.MONTH;
        };
        return Deadline.count(OfficeDays.CALENDAR, accepted, Integer.parseInt(parts[0]), unit);
    }

    private static String told(Due due) {
        return switch (due) {
            case Due.On on -> on.day().toString();
            case Due.Refused refused -> "refused " + refused.day();
        };
    }
}
