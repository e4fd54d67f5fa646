package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.content.Document;
import vn.motcua.content.Dossier;
import vn.motcua.content.Procedure;

/** What becomes of a row of the dossier table that stands beside a good paper. */
class PaperCleaningTest {

    @TempDir
    private Path folder;

    private final ObjectNode record = Records.good("1.000001", "Một");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | 1 | * Số lượng hồ sơ: 01 (một) bộ.                                   | nothing
                    1 | 0 | Lưu ý: mang theo bản chính                                       | note
                    1 | 1 | Không có.                                                        | nothing
                    0 | 0 | Chưa quy định cụ thể                                             | nothing
                    0 | 0 | - Giấy tờ phải nộp:                                              | nothing
                    0 | 0 | Trường hợp ủy quyền thì nộp thêm văn bản                         | note
                    0 | 0 | Giấy tờ do nước ngoài cấp phải được hợp pháp hóa lãnh sự         | note
                    0 | 0 | Đơn vị nhận hồ sơ chỉ nhận khi đủ giấy tờ                        | note
                    0 | 0 | Phiếu này là biểu mẫu điện tử                                    | note
                    0 | 0 | Hóa đơn thương mại: 01 bản chụp;                                 | 0 + 1
                    0 | 0 | Tờ khai hải quan: 02 bản chính                                   | 2 + 0
                    0 | 0 | Danh sách thành viên, trong đó phải ghi rõ năm sinh              | 0 + 0
                    0 | 2 | Hóa đơn: 01 bản chụp                                             | 0 + 2
                    """)
    void aRowIsAPaperANoteOrNothing(int originals, int copies, String name, String expected) {
        Records.paper(record, "", name, originals, copies);
        Procedure procedure = Records.imported(folder, record);
        assertThat(shown(procedure)).isEqualTo(expected);
    }

    private static String shown(Procedure procedure) {
        if (!procedure.notes().isEmpty()) {
            return "note";
        }
        Dossier dossier = procedure.dossier();
        if (dossier.documents().size() == 1) {
            return "nothing";
        }
        Document last = dossier.documents().getLast();
        return last.originals() + " + " + last.copies();
    }

    @Test
    void theNumberOfSetsIsTakenFromItsRow() {
        Records.paper(record, "", "Số lượng hồ sơ: 02 (bộ)", 1, 0);
        assertThat(Records.imported(folder, record).dossier().sets()).isEqualTo(2);
    }

    @Test
    void aPaperWithoutItsNumberIsToldAsIncomplete() {
        assertThat(Records.imported(folder, record).dossier().incomplete()).isEmpty();
        Records.paper(record, "", "Bản kê tài sản", 0, 0);
        assertThat(Records.imported(folder, record).dossier().incomplete())
                .hasValueSatisfying(why -> assertThat(why).contains("mấy bản"));
    }

    @Test
    void aPaperWithoutANameGoesByItsForm() {
        Records.paper(record, "", "", 1, 0).putArray("attachments").addObject().put("fileName", "Tờ trình.docx");
        assertThat(Records.imported(folder, record)
                        .dossier()
                        .documents()
                        .getLast()
                        .name())
                .isEqualTo("Tờ trình");
    }

    @Test
    void aPaperOfWhichNothingIsKnownIsMissing() {
        Records.paper(record, "", "****", 1, 0);
        assertThat(Records.imported(folder, record).dossier().incomplete())
                .hasValueSatisfying(why -> assertThat(why).contains("không ghi tên"));
    }

    @Test
    void romanNumeralsOrderPapers() {
        assertThat(ordered("(iv) Bốn", "(ii) Hai", "Không số", "(i) Một", "(iii) Ba"))
                .containsExactly("(i) Một", "(ii) Hai", "Không số", "(iii) Ba", "(iv) Bốn");
    }

    @Test
    void twoListsInOneCaseStayAsTheyAre() {
        assertThat(ordered("a) Một", "c) Ba", "a) Khác", "b) Hai"))
                .containsExactly("a) Một", "c) Ba", "a) Khác", "b) Hai");
    }

    private List<String> ordered(String... names) {
        ObjectNode one = record.putArray("executionCases").addObject().put("name", "");
        for (String name : names) {
            one.withArray("profileComponents").addObject().put("name", name).put("originalQty", 1);
        }
        return Records.imported(folder, record).dossier().documents().stream()
                .map(Document::name)
                .toList();
    }
}
