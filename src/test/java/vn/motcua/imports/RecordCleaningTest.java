package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Document;
import vn.motcua.content.HandOver;
import vn.motcua.content.Note;
import vn.motcua.content.Procedure;

class RecordCleaningTest {

    @TempDir
    private Path folder;

    private final ObjectNode record = Records.good("1.000001", "Một");

    @Test
    void aRowOfZeroPapersIsANote() {
        Records.paper(record, "Lưu ý:", "Lưu ý: mang theo bản chính để đối chiếu.", 0, 0);
        Procedure procedure = Records.imported(folder, record);
        assertThat(procedure.dossier().documents()).extracting(Document::name).containsExactly("Tờ khai theo mẫu");
        assertThat(procedure.notes().getFirst().text()).startsWith("Lưu ý: mang theo");
    }

    @Test
    void numberedPapersStandInTheOrderOfTheirNumbers() {
        record.putArray("executionCases");
        ObjectNode first = Records.paper(record, "", "đ) Ảnh", 1, 0);
        var papers = ((ObjectNode) record.withArray("executionCases").get(0)).withArray("profileComponents");
        papers.add(first.deepCopy().put("name", "b) Giấy khám"))
                .add(first.deepCopy().put("name", "e) Bản đồ"));
        papers.add(first.deepCopy().put("name", "a) Đơn")).add(first.deepCopy().put("name", "d) Hợp đồng"));
        assertThat(Records.imported(folder, record).dossier().documents())
                .extracting(Document::name)
                .containsExactly("a) Đơn", "b) Giấy khám", "d) Hợp đồng", "đ) Ảnh", "e) Bản đồ");
    }

    @Test
    void papersToShowAreNotHandedIn() {
        Records.paper(record, "* Giấy tờ phải xuất trình:", "- Hộ chiếu", 1, 0);
        Document passport =
                Records.imported(folder, record).dossier().documents().getLast();
        assertThat(passport.handOver()).isEqualTo(HandOver.SHOW);
        assertThat(passport.name()).isEqualTo("Hộ chiếu");
        assertThat(passport.explanation()).isEmpty();
    }

    @Test
    void whatTheOfficeMayFindItselfIsToldAsPossible() {
        Records.paper(
                record,
                "",
                "Giấy tờ chứng minh chỗ ở. Trường hợp đã khai thác được trong cơ sở dữ liệu thì không phải nộp.",
                1,
                0);
        Document paper = Records.imported(folder, record).dossier().documents().getLast();
        assertThat(paper.name()).isEqualTo("Giấy tờ chứng minh chỗ ở.");
        assertThat(paper.unlessHeld())
                .hasValueSatisfying(text -> assertThat(text).contains("không phải nộp"));
        assertThat(paper.heldByOffice()).isEmpty();
    }

    @Test
    void lettersAreComposedAndWhatNobodySeesIsGone() {
        record.put("name", Normalizer.normalize(" Đăng ký\u00A0khai\u200B sinh ", Normalizer.Form.NFD));
        assertThat(Records.imported(folder, record).name()).isEqualTo("Đăng ký khai sinh");
        assertThat(flags()).contains(Flag.NOT_COMPOSED, Flag.INVISIBLE);
    }

    @Test
    void aDistrictIsFlaggedAndToldWithTheSource() {
        record.put("requirementsAndConditions", "Nộp tại Ủy ban nhân dân cấp huyện.");
        assertThat(Records.imported(folder, record).source().note())
                .hasValueSatisfying(note -> assertThat(note).contains("cấp huyện"));
        assertThat(flags()).contains(Flag.DISTRICT);
    }

    @Test
    void whatTheSourceLacksIsNeverFilledIn() {
        record.remove("resultsDetails");
        record.remove("legalBasisesDetails");
        record.remove("isWard");
        Procedure procedure = Records.imported(folder, record);
        assertThat(procedure.results()).isEmpty();
        assertThat(procedure.legalBasis()).isEmpty();
        assertThat(procedure.identity().levels()).isEmpty();
        assertThat(flags()).contains(Flag.NO_RESULT, Flag.NO_LEGAL_BASIS, Flag.NO_LEVEL);
    }

    @Test
    void leftoversOfTestsPageNoiseAndCutSentencesAreFlagged() {
        record.withArray("resultsDetails").addObject().put("name", "Giấy").put("code", "Test_P001");
        record.withArray("legalBasisesDetails")
                .addObject()
                .put("name", "Trang chủ Luật Hộ tịch")
                .put("code", "2/2014");
        record.put("requirementsAndConditions", "hoàn tất việc sinh tại Trung\nnộp hồ sơ.");
        Procedure procedure = Records.imported(folder, record);
        assertThat(flags()).contains(Flag.TEST_LEFTOVER, Flag.PAGE_NOISE, Flag.SPLICED);
        assertThat(procedure.legalBasis().getLast().name()).isEqualTo("Luật Hộ tịch");
    }

    @Test
    void aPagesHeadingBetweenTwoGluedTextsIsCutOut() {
        record.putArray("legalBasisesDetails").addObject().put("name", "Quyết định.18/QĐTrang chủ\nThông tư thử");
        assertThat(Records.imported(folder, record).legalBasis().getFirst().name())
                .isEqualTo("Quyết định.18/QĐ Thông tư thử");
        assertThat(flags()).contains(Flag.PAGE_NOISE);
    }

    @Test
    void aResultThatSaysThereIsNoneIsNone() {
        record.putArray("resultsDetails").addObject().put("name", "Không có kết quả");
        assertThat(Records.imported(folder, record).results()).isEmpty();
        assertThat(flags()).contains(Flag.NO_RESULT);
    }

    @Test
    void conditionsAreNotToldAgainAsTheDescription() {
        record.put("requirementsAndConditions", "Đủ 18 tuổi.").put("description", "Đủ 18 tuổi.\nNhớ đúng hẹn.");
        Procedure procedure = Records.imported(folder, record);
        assertThat(procedure.conditions()).extracting(Note::text).containsExactly("Đủ 18 tuổi.");
        assertThat(procedure.notes()).extracting(Note::text).containsExactly("Nhớ đúng hẹn.");
    }

    @Test
    void aLongCodeBecomesTheShortOne() {
        record.put("code", "1.000001.000.00.00.H35");
        assertThat(Records.run(Records.lines(folder, record), folder.resolve("to"))
                        .added())
                .isEqualTo(1);
        assertThat(Records.procedure(folder.resolve("to"), "1.000001").name()).isEqualTo("Một");
    }

    @Test
    void oneNameUnderTwoCodesIsFlagged() {
        ImportReport report = Records.run(
                Records.lines(folder, record, Records.good("1.000002", "MỘT ."), Records.good("1.000003", "Ba")),
                folder.resolve("to"));
        assertThat(report.flags())
                .filteredOn(f -> f.flag() == Flag.SHARED_NAME)
                .singleElement()
                .satisfies(f -> assertThat(f.procedures()).isEqualTo(2));
    }

    private java.util.List<Flag> flags() {
        return Records.run(Records.lines(folder, record), folder.resolve("again")).flags().stream()
                .map(FlagCount::flag)
                .toList();
    }
}
