package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Change;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Standing;

class DifferencesTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void firstImport() {
        target = folder.resolve("to");
        again(Records.READ_ON, Records.good("1.000001", "Một"), Records.good("1.000002", "Hai"));
    }

    @Test
    void theFirstImportChangesNothing() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        ImportReport report = again(LATER, Records.good("1.000001", "Một"), Records.good("1.000002", "Hai"));
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(changes()).isEmpty();
        assertThat(procedure("1.000001").source().readOn()).isEqualTo(LATER);
    }

    @Test
    void anAmendedFieldIsToldBeforeAndAfter() {
        ObjectNode slower = Records.good("1.000002", "Hai");
        Records.firstWay(slower).put("processingTime", 5);
        assertThat(again(LATER, Records.good("1.000001", "Một"), slower).changed())
                .isEqualTo(1);
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.AMENDED);
            assertThat(change.day()).isEqualTo(LATER);
            assertThat(change.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo("times");
                assertThat(field.before()).contains("3 working days");
                assertThat(field.after()).contains("5 working days");
            });
        });
    }

    @Test
    void whatIsGoneIsRepealedAndKept() {
        ObjectNode successor = Records.good("1.000003", "Ba").put("description", "Thay thế thủ tục mã số 1.000001.");
        ImportReport report = again(LATER, Records.good("1.000002", "Hai"), successor);
        assertThat(report.repealed()).isEqualTo(1);
        Standing standing = procedure("1.000001").identity().standing();
        assertThat(standing.inForceOn(LATER.minusDays(1))).isTrue();
        assertThat(standing.inForceOn(LATER)).isFalse();
        assertThat(standing.successor()).contains(new ProcedureCode("1.000003"));
        assertThat(changes()).extracting(Change::kind).containsExactly(Change.Kind.NEW, Change.Kind.REPEALED);
    }

    @Test
    void whatComesBackIsNewAgain() {
        again(LATER, Records.good("1.000002", "Hai"), Records.good("1.000003", "Ba"));
        ImportReport report =
                again(LATER.plusDays(1), Records.good("1.000001", "Một"), Records.good("1.000002", "Hai"));
        assertThat(report.added()).isEqualTo(1);
        assertThat(procedure("1.000001").identity().standing().until()).isEmpty();
    }

    @Test
    void oneRecordAloneRepealsNothing() {
        ImportReport report = again(LATER, Records.good("1.000003", "Ba"));
        assertThat(report.partial()).isTrue();
        assertThat(report.inTarget()).isEqualTo(3);
        assertThat(procedure("1.000001").identity().standing().until()).isEmpty();
    }

    @Test
    void aRecordThatCanNotBeReadIsNotGone() throws IOException {
        Path source = Files.writeString(
                folder.resolve("torn.jsonl"),
                Records.good("1.000001", "Một") + "\n{\"code\":\"1.000002\",\"name\":\n"
                        + Records.good("1.000003", "Ba"));
        ImportReport report = Importer.run(source, target, Optional.empty(), LATER, (done, total) -> {});
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.repealed()).isZero();
        assertThat(procedure("1.000002").identity().standing().until()).isEmpty();
    }

    @Test
    void aSourceOfNothingGoodLeavesAllAsItWas() throws IOException {
        Path source = Files.writeString(folder.resolve("other.jsonl"), "{\"a\":1}\n{\"a\":2}\n");
        ImportReport report = Importer.run(source, target, Optional.empty(), LATER, (done, total) -> {});
        assertThat(report.repealed()).isZero();
        assertThat(report.inTarget()).isEqualTo(2);
        assertThat(changes()).isEmpty();
    }

    @Test
    void aListLeavesTheDetailsAsTheyWere() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                \uFEFFMã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Lĩnh vực,URL
                1.000001,"Một, tên mới",Bộ Tư pháp,UBND cấp xã,Hộ tịch,
                1.000002,Hai,,,Hộ tịch,
                """);
        Importer.run(list, target, Optional.empty(), LATER, (done, total) -> {});
        Procedure procedure = procedure("1.000001");
        assertThat(procedure.name()).isEqualTo("Một, tên mới");
        assertThat(procedure.dossier().documents()).hasSize(1);
        assertThat(changes())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .extracting(Change.FieldChange::field)
                        .containsExactly("name"));
    }

    @Test
    void fiveThousandRowsBecomeFiveThousandOthers() throws IOException {
        Path large = folder.resolve("large");
        list(large, 0, 5926);
        ImportReport report = list(large, 2671, 5608);
        assertThat(report.repealed()).isEqualTo(2671);
        assertThat(report.unchanged()).isEqualTo(5926 - 2671);
        assertThat(report.added()).isEqualTo(5608 - (5926 - 2671));
        assertThat(report.inTarget()).isEqualTo(2671 + 5608);
    }

    private ImportReport list(Path to, int from, int rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Mã số,Tên"));
        for (int i = from; i < from + rows; i++) {
            lines.add("1." + (100000 + i) + ",Việc số " + i);
        }
        Path list = Files.write(folder.resolve("large.csv"), lines, StandardCharsets.UTF_8);
        return Importer.run(list, to, Optional.empty(), LATER, (done, total) -> {});
    }

    private ImportReport again(LocalDate day, ObjectNode... records) {
        return Importer.run(Records.lines(folder, records), target, Optional.empty(), day, (done, total) -> {});
    }

    private Procedure procedure(String code) {
        return Records.procedure(target, code);
    }

    private List<Change> changes() {
        return ContentReader.read(List.of(target)).catalogue().changes();
    }
}
