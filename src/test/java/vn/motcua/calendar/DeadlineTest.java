package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Counted.Mark;

/** What an answer shows of a count. */
class DeadlineTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 9, 0);

    private static Due.On on(Due due) {
        return (Due.On) due;
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    @Test
    void everyDayIsShownWithWhatBecameOfIt() {
        Due.On due = on(Deadline.count(OfficeDays.CALENDAR, FRIDAY, 3, Deadline.Unit.WORKING_DAY));
        assertThat(due.day()).isEqualTo(november(26));
        assertThat(due.counted())
                .extracting(Counted::day, Counted::mark, Counted::number)
                .containsExactly(
                        tuple(november(20), Mark.ACCEPTED, 0),
                        tuple(november(21), Mark.WEEKEND, 0),
                        tuple(november(22), Mark.WEEKEND, 0),
                        tuple(november(23), Mark.COUNTED, 1),
                        tuple(november(24), Mark.HOLIDAY, 0),
                        tuple(november(25), Mark.COUNTED, 2),
                        tuple(november(26), Mark.COUNTED, 3));
        assertThat(due.counted().get(4).reason()).contains("ngày nghỉ");
    }

    @Test
    void anEndOnADayOffShowsWhereItMoved() {
        Due.On due = on(Deadline.count(OfficeDays.CALENDAR, FRIDAY, 1, Deadline.Unit.DAY));
        assertThat(due.counted())
                .extracting(Counted::mark)
                .containsExactly(Mark.ACCEPTED, Mark.COUNTED, Mark.WEEKEND, Mark.MOVED_HERE);
        assertThat(due.day()).isEqualTo(november(23));
    }

    @Test
    void makeUpSaturdaysAreNamed() {
        Due.On due = on(
                Deadline.count(OfficeDays.CALENDAR, LocalDateTime.of(2026, 8, 21, 9, 0), 1, Deadline.Unit.WORKING_DAY));
        assertThat(due.counted()).extracting(Counted::mark).contains(Mark.MAKE_UP);
    }

    @Test
    void hoursThatEndInOfficeHoursTellTheTime() {
        assertThat(on(Deadline.count(OfficeDays.CALENDAR, FRIDAY, 1, Deadline.Unit.HOUR))
                        .at())
                .contains(LocalTime.of(10, 0));
        assertThat(on(Deadline.count(OfficeDays.CALENDAR, FRIDAY, 24, Deadline.Unit.HOUR))
                        .at())
                .isEmpty();
        LocalDateTime night = LocalDateTime.of(2026, 11, 25, 19, 0);
        assertThat(Deadline.count(OfficeDays.CALENDAR, night, 6, Deadline.Unit.HOUR))
                .isInstanceOfSatisfying(Due.On.class, due -> {
                    assertThat(due.day()).isEqualTo(november(26));
                    assertThat(due.at()).isEmpty();
                });
    }

    @Test
    void refusalNamesTheDayAndTheReason() {
        LocalDateTime beforeTet = LocalDateTime.of(2027, 2, 3, 9, 0);
        assertThat(Deadline.count(OfficeDays.CALENDAR, beforeTet, 5, Deadline.Unit.WORKING_DAY))
                .isEqualTo(new Due.Refused(LocalDate.of(2027, 2, 4), Optional.of("chưa quyết định")));
        LocalDateTime yearsEnd = LocalDateTime.of(2027, 12, 31, 9, 0);
        assertThat(Deadline.count(OfficeDays.CALENDAR, yearsEnd, 1, Deadline.Unit.MONTH))
                .isEqualTo(new Due.Refused(LocalDate.of(2028, 1, 1), Optional.empty()));
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.count(OfficeDays.CALENDAR, FRIDAY, 0, Deadline.Unit.DAY));
    }
}
