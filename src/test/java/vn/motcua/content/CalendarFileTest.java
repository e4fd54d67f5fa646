package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkCalendar.Kind;

class CalendarFileTest {

    private static final WorkCalendar OURS =
            ContentReader.read(List.of(Path.of("content"))).calendar();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, HOLIDAY", "2025-01-24, WORKING", "2025-01-27, HOLIDAY", "2025-01-31, HOLIDAY",
                "2025-04-26, MAKE_UP",
        "2025-05-02, HOLIDAY", "2025-09-01, HOLIDAY", "2025-09-03, WORKING", "2026-01-02, HOLIDAY",
                "2026-01-10, MAKE_UP",
        "2026-02-13, WORKING", "2026-02-16, HOLIDAY", "2026-02-20, HOLIDAY", "2026-02-23, WORKING",
                "2026-04-26, WEEKEND",
        "2026-04-27, HOLIDAY", "2026-08-22, MAKE_UP", "2026-08-31, HOLIDAY", "2026-09-03, WORKING",
                "2026-11-23, WORKING",
        "2026-11-24, HOLIDAY", "2027-01-01, HOLIDAY", "2027-02-03, WORKING", "2027-02-04, UNDECIDED",
                "2027-02-05, UNDECIDED",
        "2027-02-06, WEEKEND", "2027-02-10, UNDECIDED", "2027-02-12, UNDECIDED", "2027-02-15, WORKING",
                "2027-04-16, HOLIDAY",
        "2027-05-01, WEEKEND", "2027-05-03, HOLIDAY", "2027-09-01, UNDECIDED", "2027-09-02, HOLIDAY",
                "2027-09-03, UNDECIDED",
        "2027-11-24, HOLIDAY", "2028-01-03, UNDECIDED"
    })
    void ourCalendarsSayWhatTheLawSays(LocalDate day, Kind kind) {
        assertThat(OURS.kind(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closed: {2026-01-03: Tết} | 2 | 10 | cuối tuần",
                "closed: {2025-01-01: Tết} | 2 | 10 | không thuộc năm 2026",
                "closed: {2026-13-01: Tết} | 2 | 10 | không phải một ngày",
                "closed: [2026-01-01] | 2 | 9 | phải là các dòng",
                "closed: {2026-01-01: [x]} | 2 | 22 | phải là một câu chữ",
                "closed: {2026-01-01: Tết}\\nmake-up: [2026-01-09] | 3 | 11 | không rơi vào cuối tuần",
                "closed: {2026-01-01: Tết}\\nundecided: {2026-01-01: Tết} | 3 | 1 | vừa nghỉ vừa chưa quyết",
            })
    void mistakesAreTold(String lines, int line, int column, String message) {
        SampleFile.write(
                folder, "calendar/2026.yaml", "year: 2026\n" + lines.replace("\\n", "\n") + "\nsources: [x]\n");

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        });
        assertThat(content.calendar().years()).isEmpty();
    }

    @Test
    void theFileIsNamedForItsYear() {
        SampleFile.write(folder, "calendar/2025.yaml", "year: 2026\nclosed: {2026-01-01: Tết}\nsources: [x]\n");

        assertThat(ContentReader.read(List.of(folder)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("2026.yaml"));
    }
}
