package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.ProcedureCode;

/** Whatever comes in: it is refused with a sentence or imported with flags, and the target stays readable. */
class MutatedInputTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void anEarlierImport() {
        target = folder.resolve("to");
        Records.run(Records.lines(folder, Records.good("1.999999", "Có từ trước"), trapped()), target);
    }

    @Test
    void aThousandMutatedInputs() throws IOException {
        List<Path> seeds = seeds();
        Random random = new Random(20261123);
        int imported = 0;
        for (int i = 0; i < 1000; i++) {
            Path seed = seeds.get(i % seeds.size());
            String name = i + "-" + seed.getFileName();
            byte[] mutated = Mutations.of(Files.readAllBytes(seed), random);
            Path input = Files.write(folder.resolve(name), mutated);
            imported += survives(input) ? 1 : 0;
            Files.delete(input);
        }
        assertThat(imported).as("some mutations must hurt and some must not").isBetween(50, 900);
        Content left = ContentReader.read(List.of(target));
        assertThat(left.problems()).isEmpty();
        assertThat(left.catalogue().findProcedure(new ProcedureCode("1.999999")))
                .isPresent();
    }

    @Test
    void wrongTypesEverywhere() throws IOException {
        for (String value : List.of("1", "\"x\"", "[]", "{}", "[1]", "[null]", "[[]]", "true", "1e400", "-1", "null")) {
            for (String key : keys()) {
                String json = trapped().toString();
                String broken = json.replaceFirst(
                        "\"" + key + "\":(\"[^\"]*\"|[^,}\\[{]+|\\[|\\{)", "\"" + key + "\":" + value + ",\"rest\":$1");
                survives(Files.writeString(folder.resolve("typed.jsonl"), broken));
            }
        }
        assertThat(ContentReader.read(List.of(target)).problems()).isEmpty();
    }

    @Test
    void deepAndHugeValues() throws IOException {
        String good = trapped().toString();
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        survives(Files.writeString(folder.resolve("deep.json"), good.replaceFirst("\\{", "{\"a\":" + deep + ",")));
        String huge = "ố ".repeat(3_000_000);
        survives(Files.writeString(folder.resolve("huge.json"), good.replace("Nộp hồ sơ tại quầy.", huge)));
        survives(Files.writeString(folder.resolve("long.jsonl"), good.replace("Nộp hồ sơ tại quầy.", huge + huge)));
        survives(Files.writeString(folder.resolve("name.jsonl"), good.replace("Có bẫy", huge)));
        assertThat(ContentReader.read(List.of(target)).problems()).isEmpty();
    }

    @Test
    void aStopInTheMiddleLeavesTheOldState() throws IOException {
        byte[] before = Files.readAllBytes(target.resolve("procedures/imported.jsonl"));
        Path source = Records.lines(folder, Records.good("1.000001", "Một"), Records.good("1.000002", "Hai"));
        assertThatThrownBy(() -> Importer.run(source, target, Optional.empty(), Records.READ_ON, (done, total) -> {
                    throw new IllegalStateException("pulled the plug");
                }))
                .hasMessage("pulled the plug");
        assertThat(target.resolve("procedures/imported.jsonl")).hasBinaryContent(before);
    }

    /** Whether anything was taken in; what was not is told. */
    private boolean survives(Path input) {
        try {
            ImportReport report = Records.run(input, target);
            assertThat(report.read()).isPositive();
            report.refusals().forEach(r -> assertThat(r.why()).isNotBlank());
            return report.read() > report.refused();
        } catch (Importer.WrongUse refused) {
            assertThat(refused.getMessage()).contains("Cần một trong");
            return false;
        }
    }

    private List<Path> seeds() throws IOException {
        Path in = Files.createDirectories(folder.resolve("seeds"));
        return List.of(
                Files.writeString(in.resolve("record.json"), trapped().toPrettyString()),
                Files.writeString(in.resolve("records.jsonl"), trapped() + "\n" + Records.good("1.000009", "Chín")),
                packed(in.resolve("records.jsonl.gz")),
                Files.writeString(
                        in.resolve("list.csv"),
                        "\uFEFFMã số,Tên,Lĩnh vực\n1.000008,\"Tám, và\n\"\"hai\"\"\",Đất đai\n"),
                OfficeFiles.workbook(
                        in.resolve("list.xlsx"), List.of(List.of("1.000007", "Bảy", "Bộ", "Xã\nTỉnh", "Thuế"))),
                OfficeFiles.detail(in.resolve("ChiTietTTHC_1.000077.doc")));
    }

    private static Path packed(Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((Records.good("1.000010", "Mười") + "\n" + trapped()).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** A record with traps of every kind. */
    private static ObjectNode trapped() {
        ObjectNode record = Records.good("1.000006.000.00.00.H35", "Có bẫy");
        Records.fee(record, 135, "Theo danh sách: 135.000 đồng/người, đến hết ngày 31/12/2025 bằng 50%");
        Records.way(record, "ONLINE").put("processingTime", "Theo mô tả").put("processingTimeUnit", "OTHER");
        Records.paper(record, "Lưu ý:", "Lưu ý: mang bản chính", 0, 0)
                .putArray("attachments")
                .addObject()
                .put("fileName", "mau.docx");
        record.putArray("cases").addObject().putObject("processingDay").put("qty", 1);
        record.putObject("procedureProposal").put("proposalNumber", "1/QĐ");
        record.put("requirementsAndConditions", "UBND huye\u0323\u0302n cấp\u200B giấy");
        return record;
    }

    private static List<String> keys() {
        return List.of(
                "code",
                "name",
                "isWard",
                "executionMethods",
                "submissionMethod",
                "processingTime",
                "processingTimeUnit",
                "fees",
                "value",
                "description",
                "executionCases",
                "profileComponents",
                "originalQty",
                "copyQty",
                "attachments",
                "fileName",
                "cases",
                "processingDay",
                "qty",
                "procedureProposal",
                "categoriesDetails",
                "resultsDetails",
                "legalBasisesDetails",
                "executionSteps");
    }
}
