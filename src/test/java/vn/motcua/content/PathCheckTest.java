package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows when every way of answering is walked. */
class PathCheckTest {

    @TempDir
    Path folder;

    @Test
    void moreThanFiveQuestionsOnOnePathAreTold() {
        Content content = SampleFile.read(folder, withQuestions(5, ""));

        assertThat(content.problems()).extracting(Problem::message).anyMatch(m -> m.contains("7 câu hỏi"));
        assertThat(content.catalogue().procedures()).isEmpty();
    }

    @Test
    void manyQuestionsOnDifferentPathsAreFine() {
        Content content = SampleFile.read(folder, withQuestions(3, "    when: cho-o = nha-minh\n"));

        assertThat(content.problems()).isEmpty();
    }

    @Test
    void aQuestionNobodyIsAskedIsTold() {
        Content content = SampleFile.read(
                folder,
                SampleFile.with("when: cho-o = thue\n", "when: cho-o = thue and cho-o = nha-minh\n")
                        .replace("when: cho-o = thue and so-trang >= 2", "when: cho-o = thue"));

        assertThat(content.problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("`so-trang` không bao giờ được hỏi"));
    }

    @Test
    void aQuestionThatChangesNothingIsTold() {
        Content content = SampleFile.read(
                folder,
                SampleFile.with(
                        "dossier:\n", "  - {id: thua, ask: \"Thừa?\", options: {co: Có, khong: Không}}\ndossier:\n"));

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("Không phần nào dùng câu trả lời của câu hỏi `thua`");
            assertThat(problem.line()).isEqualTo(16);
        });
    }

    @Test
    void aCaseWithoutATimeIsADeadEnd() {
        Content content = SampleFile.read(
                folder,
                SampleFile.with("- limit: 3 working days\n", "- {limit: 3 working days, when: cho-o = thue}\n")
                        .replace("khi cần xác minh}", "khi cần xác minh, when: so-trang >= 4}"));

        assertThat(content.problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("Ngõ cụt") && m.contains("Thời hạn") && m.contains("cho-o = nha-minh"));
        assertThat(content.catalogue().procedures()).isEmpty();
    }

    @Test
    void aCaseWithoutPapersIsAWarning() {
        Content content = SampleFile.read(
                folder, SampleFile.with("hand-over: submit\n", "hand-over: submit\n      when: cho-o = thue\n"));

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.message()).contains("Giấy tờ");
        });
    }

    @Test
    void aWayToHandInThatDoesNotExistIsToldByItsPart() {
        Content content = SampleFile.read(folder, SampleFile.with("when: date < 2027-03-01", "when: method = post"));

        assertThat(content.problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.startsWith("Ghi chú này không trường hợp nào"));
    }

    @Test
    void farTooManyPathsEndInAWarning() {
        Content content = SampleFile.read(
                folder, withQuestions(4, "    when: cho-o = thue\n").replaceAll("options: \\{co: Có.*", manyOptions()));

        assertThat(content.problems()).extracting(Problem::message).anyMatch(m -> m.contains("Quá nhiều cách trả lời"));
    }

    private static String withQuestions(int count, String when) {
        String more = IntStream.range(0, count)
                .mapToObj(i -> "  - id: them-" + i + "\n    ask: Thêm?\n    options: {co: Có, khong: Không}\n" + when)
                .collect(Collectors.joining());
        String notes = IntStream.range(0, count)
                .mapToObj(i -> "  - {text: Lưu ý., when: them-" + i + " = co}\n")
                .collect(Collectors.joining());
        return SampleFile.with("dossier:\n", more + "dossier:\n").replace("deadlines:\n", notes + "deadlines:\n");
    }

    private static String manyOptions() {
        return "options: {co: Có, "
                + IntStream.range(0, 15).mapToObj(i -> "o" + i + ": Khác").collect(Collectors.joining(", ")) + "}";
    }
}
