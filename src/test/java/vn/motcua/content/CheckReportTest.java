package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTest {

    private final CheckReport report = new CheckReport(List.of(
            new Problem(Path.of("b.yaml"), 0, 0, Problem.Severity.WARNING, "Tệp \"lạ\"", "Xem 100%"),
            new Problem(Path.of("a,1.yaml"), 12, 5, Problem.Severity.ERROR, "Sai ngày", "Viết lại\nhai dòng"),
            new Problem(Path.of("a,1.yaml"), 2, 0, Problem.Severity.ERROR, "Sai mã", "Sửa")));

    @Test
    void textIsForPeople() {
        assertThat(report.text()).isEqualTo("""
                        a,1.yaml:2: lỗi: Sai mã
                            → Sửa
                        a,1.yaml:12:5: lỗi: Sai ngày
                            → Viết lại
                        hai dòng
                        b.yaml: cảnh báo: Tệp "lạ"
                            → Xem 100%
                        2 lỗi, 1 cảnh báo.
                        """);
    }

    @Test
    void jsonIsForPrograms() {
        assertThat(report.json()).isEqualTo("""
                        [{"file":"a,1.yaml","line":2,"column":0,"severity":"error","message":"Sai mã","mend":"Sửa"},
                        {"file":"a,1.yaml","line":12,"column":5,"severity":"error","message":"Sai ngày","mend":"Viết lại\\nhai dòng"},
                        {"file":"b.yaml","line":0,"column":0,"severity":"warning","message":"Tệp \\"lạ\\"","mend":"Xem 100%"}]
                        """);
    }

    @Test
    void annotationsAreForPullRequests() {
        assertThat(report.github()).isEqualTo("""
                        ::error file=a%2C1.yaml,line=2::Sai mã%0ASửa
                        ::error file=a%2C1.yaml,line=12,col=5::Sai ngày%0AViết lại%0Ahai dòng
                        ::warning file=b.yaml::Tệp "lạ"%0AXem 100%25
                        """);
    }

    @Test
    void nothingWrongIsSaidToo() {
        CheckReport empty = new CheckReport(List.of());

        assertThat(empty.text()).isEqualTo("0 lỗi, 0 cảnh báo.\n");
        assertThat(empty.json()).isEqualTo("[]\n");
        assertThat(empty.github()).isEmpty();
    }
}
