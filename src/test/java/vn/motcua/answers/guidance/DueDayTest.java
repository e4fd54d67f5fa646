package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.words.Phrases;
import vn.motcua.calendar.Due;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.ProcessingTime.Limit;
import vn.motcua.content.SubmissionMethod;

/** Which of several times decides the day, and how the day is told. */
class DueDayTest {

    private static final Condition RENTS = new Condition.Answered("cho-o", List.of("thue"));
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 9, 0);

    /** A calendar of its own: that of the content changes with every decision. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(List.of(new WorkCalendar.Year(
            2026,
            Map.of(LocalDate.of(2026, 11, 24), "Ngày Văn hóa Việt Nam"),
            List.of(),
            Map.of(LocalDate.of(2026, 12, 24), "chưa có quyết định"),
            List.of())));

    private static final DueWords WORDS = new DueWords(Phrases.vietnamese());

    private static ProcessingTime days(int amount, Optional<String> local, Set<SubmissionMethod> methods) {
        return new ProcessingTime(
                new Limit.Of(amount, ProcessingTime.Unit.WORKING_DAY),
                methods,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                local,
                Condition.ALWAYS);
    }

    private static ProcessingTime law(int amount) {
        return days(amount, Optional.empty(), Set.of());
    }

    private static ProcessingTime when(Condition when, ProcessingTime time) {
        return new ProcessingTime(
                time.limit(), time.methods(), time.circumstance(), time.note(), time.basis(), time.local(), when);
    }

    private static Times times(Optional<SubmissionMethod> method, ProcessingTime... times) {
        Case situation = new Case(Map.of(), method, FRIDAY.toLocalDate());
        return Times.of(Arrays.asList(times), situation, CALENDAR, FRIDAY);
    }

    private static LocalDate day(Times times) {
        return ((Due.On) times.due().orElseThrow()).day();
    }

    @Test
    void theUnitsShorterTimeDecidesWhereItHolds() {
        Times both = times(Optional.empty(), law(5), days(3, Optional.of("12/QĐ-UBND"), Set.of()));
        assertThat(day(both)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(both.dueIsSure()).isTrue();
        assertThat(both.statutory()).hasSize(1);
        assertThat(both.local()).hasSize(1);
    }

    @Test
    void aShorterTimeForOneWayOnlyDecidesWhenThatWayIsChosen() {
        ProcessingTime online = days(3, Optional.of("12/QĐ-UBND"), Set.of(SubmissionMethod.ONLINE));
        assertThat(day(times(Optional.of(SubmissionMethod.ONLINE), law(5), online)))
                .isEqualTo(LocalDate.of(2026, 11, 26));
        Times open = times(Optional.empty(), law(5), online);
        assertThat(day(open)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(open.dueIsSure()).isFalse();
        assertThat(day(times(Optional.of(SubmissionMethod.POST), law(5), online)))
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whileTheCaseIsOpenTheLatestDayIsTold() {
        Times open = times(Optional.empty(), when(RENTS, law(3)), when(new Condition.Not(RENTS), law(5)));
        assertThat(day(open)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(open.dueIsSure()).isFalse();
    }

    @Test
    void aCircumstanceAtTheOfficeDoesNotMoveTheDay() {
        ProcessingTime verifying = new ProcessingTime(
                new Limit.Of(8, ProcessingTime.Unit.WORKING_DAY),
                Set.of(),
                Optional.of("khi cần xác minh"),
                Optional.empty(),
                Optional.empty(),
                Condition.ALWAYS);
        assertThat(day(times(Optional.empty(), law(3), verifying))).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void whatIsNotPublishedHasNoDay() {
        ProcessingTime unpublished = new ProcessingTime(
                new Limit.Unpublished(Optional.empty()),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Condition.ALWAYS);
        assertThat(times(Optional.empty(), unpublished).due()).isEmpty();
    }

    @Test
    void theCountIsToldDayByDay() {
        assertThat(WORDS.day(times(Optional.empty(), law(2)).due().orElseThrow()))
                .isEqualTo("thứ Tư 25/11/2026");
        assertThat(WORDS.counted(times(Optional.empty(), law(2)).due().orElseThrow()))
                .containsExactly(
                        "thứ Sáu 20/11/2026: ngày tiếp nhận, không tính",
                        "thứ Bảy 21/11/2026: nghỉ cuối tuần, không tính",
                        "Chủ nhật 22/11/2026: nghỉ cuối tuần, không tính",
                        "thứ Hai 23/11/2026: ngày thứ 1",
                        "thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam, không tính",
                        "thứ Tư 25/11/2026: ngày thứ 2");
    }

    @Test
    void inALongCountNeighboursShareALine() {
        Due.On due = (Due.On) times(Optional.empty(), law(7)).due().orElseThrow();
        assertThat(WORDS.countedInRuns(due))
                .containsExactly(
                        "thứ Sáu 20/11/2026: ngày tiếp nhận, không tính",
                        "thứ Bảy 21/11/2026 đến Chủ nhật 22/11/2026: nghỉ cuối tuần, không tính",
                        "thứ Hai 23/11/2026: ngày thứ 1",
                        "thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam, không tính",
                        "thứ Tư 25/11/2026 đến thứ Sáu 27/11/2026: ngày thứ 2 đến ngày thứ 4",
                        "thứ Bảy 28/11/2026 đến Chủ nhật 29/11/2026: nghỉ cuối tuần, không tính",
                        "thứ Hai 30/11/2026 đến thứ Tư 02/12/2026: ngày thứ 5 đến ngày thứ 7");
    }

    @Test
    void aRefusalNamesTheDay() {
        Times late = times(Optional.empty(), law(30));
        assertThat(WORDS.day(late.due().orElseThrow()))
                .isEqualTo(
                        "Chưa tính được ngày trả kết quả vì vướng thứ Năm 24/12/2026: chưa có quyết định. Bạn hỏi ngày"
                                + " hẹn tại quầy.");
        Times later = Times.of(
                List.of(law(5)), Case.asOf(FRIDAY.toLocalDate()), CALENDAR, LocalDateTime.of(2026, 12, 31, 9, 0));
        assertThat(WORDS.day(later.due().orElseThrow())).contains("chưa có lịch làm việc năm 2027");
        assertThat(WORDS.counted(late.due().orElseThrow())).isEmpty();
    }
}
