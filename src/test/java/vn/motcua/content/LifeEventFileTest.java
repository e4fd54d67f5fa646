package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeEventFileTest {

    private static final String GOOD = """
            id: sinh-con
            name: Sinh con
            summary: Giấy tờ cho bé.
            icon: be
            questions:
              - {id: noi, ask: "Ở đâu?", options: {nha: Ở nhà, vien: Bệnh viện}}
            stages:
              - code: "1.999001"
                why: Có giấy.
                given: {cho-o: thue}
                when: noi = nha
              - code: "1.888001"
                why: Làm chung.
                replaces: ["1.999001"]
                deadline: {limit: 60 days, since: ngày sinh}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void itsProcedure() {
        SampleFile.write(folder, "procedures/1.999001.yaml", SampleFile.GOOD);
    }

    @Test
    void aLifeEventIsReadAndAProcedureNotWrittenYetIsAWarning() {
        Content content = read(GOOD);

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.line()).isEqualTo(12);
        });
        assertThat(content.lifeEvents()).singleElement().satisfies(event -> {
            assertThat(event.stages()).hasSize(2);
            assertThat(event.stages().getFirst().given()).isEqualTo(Map.of("cho-o", "thue"));
            assertThat(event.stages().getLast().deadline())
                    .map(OwnDeadline::amount)
                    .contains(60);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: sinh-con | id: sinh con | không dùng làm tên",
                "id: sinh-con | id: sinh | khác tên tệp",
                "icon: be | ikon: be | `ikon`",
                "cho-o: thue | cho-o: nha | không có câu trả lời",
                "cho-o: thue | o-dau: thue | không có câu trả lời",
                "when: noi = nha | when: noi = truong | không có lựa chọn",
                "when: noi = nha | note: x | Không có khóa `note`",
                "[\"1.999001\"] | [\"1.777001\"] | không phải một việc ở đây",
                "limit: 60 days | limit: 60 | thiếu đơn vị",
                "limit: 60 days | limit: same day | Không đọc được thời hạn",
            })
    void aMistakeKeepsItOut(String piece, String instead, String message) {
        Content content = read(GOOD.replace(piece, instead));

        assertThat(content.problems()).extracting(Problem::message).anyMatch(m -> m.contains(message));
        assertThat(content.lifeEvents()).isEmpty();
    }

    private Content read(String yaml) {
        SampleFile.write(folder, "life-events/sinh-con.yaml", yaml);
        return ContentReader.read(List.of(folder));
    }
}
