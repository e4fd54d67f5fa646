package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Document;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.Result;
import vn.motcua.content.SubmissionMethod;

class OfficeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aListIsReadPastItsDeclaredRange() throws IOException {
        Path book = OfficeFiles.workbook(
                folder.resolve("list.xlsx"),
                List.of(
                        List.of("1.000001", "Một", "Bộ Tư pháp", "Sở Tư pháp\nỦy ban nhân dân cấp xã", "Hộ tịch"),
                        List.of("1.000002.000.00.00.H35", "Hai", "", "", "Nuôi con nuôi"),
                        List.of("", "Không mã", "", "", "")));
        ImportReport report = Records.run(book, folder.resolve("to"));
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(Records.procedure(folder.resolve("to"), "1.000001")
                        .agencies()
                        .executing())
                .containsExactly("Sở Tư pháp", "Ủy ban nhân dân cấp xã");
        assertThat(Records.procedure(folder.resolve("to"), "1.000002").name()).isEqualTo("Hai");
    }

    @Test
    void aDetailDocumentTellsTheWholeProcedure() throws IOException {
        Records.run(OfficeFiles.detail(folder.resolve("ChiTietTTHC_1.000077.doc")), folder.resolve("to"));
        Procedure procedure = Records.procedure(folder.resolve("to"), "1.000077");
        assertThat(procedure.name()).isEqualTo("Đăng ký việc thử");
        assertThat(procedure.identity().levels()).containsExactly(Level.COMMUNE, Level.PROVINCE);
        assertThat(procedure.identity().standing().decision()).contains("12/QĐ-BTP");
        assertThat(procedure.steps()).containsExactly("Bước 1: Nộp hồ sơ.", "Bước 2: Nhận kết quả.");
        assertThat(procedure.dossier().documents())
                .extracting(Document::name)
                .containsExactly("Tờ khai theo mẫu", "Văn bản ủy quyền");
        assertThat(procedure.dossier().documents().getLast().explanation())
                .contains("Áp dụng cho: Trường hợp ủy quyền");
        assertThat(procedure.notes()).hasSize(1);
        assertThat(procedure.conditions()).isEmpty();
        assertThat(procedure.results()).extracting(Result::name).containsExactly("Giấy xác nhận");
        assertThat(procedure.legalBasis().getFirst().number()).contains("1/2020/QH14");
    }

    @Test
    void timesAndFeesOfADocumentAreReadWithTheirUnits() throws IOException {
        Records.run(OfficeFiles.detail(folder.resolve("d.docx")), folder.resolve("to"));
        Procedure procedure = Records.procedure(folder.resolve("to"), "1.000077");
        assertThat(procedure.times().getFirst().limit())
                .isEqualTo(new ProcessingTime.Limit.Of(5, ProcessingTime.Unit.WORKING_DAY));
        assertThat(procedure.times().getLast().limit()).isInstanceOf(ProcessingTime.Limit.Unpublished.class);
        assertThat(procedure.fees().getFirst().methods()).containsExactly(SubmissionMethod.IN_PERSON);
        assertThat(FeeCleaningTest.shown(procedure.fees().getFirst().rate())).isEqualTo("8000 đồng/bản");
    }

    @Test
    void anArchiveThatIsNoOfficeFileIsRefused() throws IOException {
        Path zip = folder.resolve("list.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("xin chào".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Records.run(zip, folder.resolve("to")))
                .isInstanceOf(Importer.WrongUse.class)
                .hasMessageContaining("Office");
    }
}
