package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code motcua import} as a clerk or a script uses it, on records made up for the tests. */
class ImportVerbTest {

    private static final String PROCEDURES = "procedures/imported.jsonl";

    @TempDir
    private Path folder;

    private Path source;
    private Path target;
    private Path report;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void records() throws IOException {
        source = folder.resolve("records.jsonl");
        target = folder.resolve("to");
        report = folder.resolve("report.json");
        try (InputStream own = getClass().getResourceAsStream("/facts/own.jsonl")) {
            Files.write(source, own.readAllBytes());
        }
    }

    @Test
    void aFirstImportFillsTheFolderAndSaysWhatItMet() throws IOException {
        assertThat(run("--report", report.toString(), "--read-on", "2026-07-17"))
                .isZero();
        assertThat(out.toString()).contains("Đã đọc 10 bản ghi: 10 mới", "Thư mục đích có 10 thủ tục", "cấp huyện");
        assertThat(Files.readString(report)).contains("\"new\" : 10", "\"kind\" : \"fee-by-province\"");
        assertThat(written()).hasSize(10).allMatch(line -> line.contains("\"read-on\":\"2026-07-17\""));
        assertThat(target.resolve("changes.jsonl")).doesNotExist();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatWasImportedCanBeCheckedAndAsked() {
        run();
        assertThat(App.run(Map.of(), writer(out), writer(err), "check", "--content", target.toString()))
                .isZero();
        assertThat(App.run(Map.of(), writer(out), writer(err), "ask", "1.900002", "--content", target.toString()))
                .isZero();
        assertThat(out.toString()).contains("Xin thử việc hai", "Chưa công bố mức thu");
    }

    @Test
    void aSecondImportTellsWhatChanged() throws IOException {
        run("--read-on", "2026-07-17");
        List<String> records = Files.readAllLines(source);
        records.removeIf(line -> line.contains("1.900010"));
        records.replaceAll(line -> line.replace("Theo lịch của hội đồng", "Không quá 07 ngày làm việc"));
        records.add(records.getFirst().replace("1.900001", "1.900011"));
        Files.write(source, records);
        assertThat(run("--report", report.toString(), "--read-on", "2026-08-20"))
                .isZero();
        assertThat(out.toString()).contains("1 mới, 1 thay đổi, 8 giữ nguyên", "1 thủ tục không còn trong nguồn");
        assertThat(Files.readString(report))
                .contains("\"new\" : 1", "\"changed\" : 1", "\"repealed\" : 1", "\"inTarget\" : 11");
        assertThat(Files.readString(target.resolve("changes.jsonl")))
                .contains("\"kind\":\"new\"", "\"kind\":\"amended\"", "\"kind\":\"repealed\"", "7 working days")
                .contains("\"date\":\"2026-08-20\"");
    }

    @Test
    void onlyTheListedCodesAreTaken() throws IOException {
        Path only = Files.writeString(folder.resolve("list.csv"), "rank,code\n1,1.900002\n2,1.900008\n3,9.999999\n");
        assertThat(run("--only", only.toString())).isZero();
        assertThat(out.toString()).contains("8 thủ tục không có trong danh sách chọn");
        assertThat(written()).hasSize(2);
    }

    @Test
    void aBrokenLineIsToldAndStopsNoOther() throws IOException {
        List<String> records = Files.readAllLines(source);
        records.set(4, "{\"code\":\"1.900005\",\"name\":");
        Files.write(source, records);
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("9 mới", "1 bị từ chối", "Từ chối records.jsonl, dòng 5:");
    }

    @Test
    void aFolderOfPackedRecordsIsReadWithoutItsDotFiles() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/.git"));
        Files.copy(source, in.resolve("old.jsonl"));
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/records.jsonl.gz")))) {
            Files.copy(source, packed);
        }
        source = folder.resolve("in");
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Đã đọc 10 bản ghi");
    }

    @Test
    void dotFilesOfTheTargetAreLeftAlone() throws IOException {
        Files.createDirectories(target.resolve(".git"));
        Files.writeString(target.resolve(".git/HEAD"), "main");
        Files.writeString(target.resolve(".gitignore"), "x");
        assertThat(run()).isZero();
        assertThat(run()).isZero();
        assertThat(target.resolve(".git/HEAD")).hasContent("main");
        assertThat(target.resolve(".gitignore")).hasContent("x");
    }

    @Test
    void aFolderOfOtherPeopleIsRefused() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.txt"), "giữ lại");
        refused(run(), "thesis", "thư mục trống");
        assertThat(target).isDirectoryNotContaining(file -> !file.endsWith("thesis.txt"));
        assertThat(target.resolve("thesis.txt")).hasContent("giữ lại");
    }

    @Test
    void aFileIsNoTarget() throws IOException {
        Files.writeString(target, "giữ lại");
        refused(run(), "", "không phải thư mục");
        assertThat(target).hasContent("giữ lại");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "", "<html>", "{\"a\":1", "Tên,Số\nA,1\n"})
    void aSourceOfSomethingElseIsRefusedAndNothingWritten(String content) throws IOException {
        Files.writeString(source, content);
        refused(run(), "", source.toString());
        assertThat(target).doesNotExist();
    }

    @Test
    void wrongUseIsToldAndNothingWritten() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "mã\n1.900001\n");
        refused(run("--only", list.toString()), "", "`code`");
        refused(run("--only", folder.resolve("none.csv").toString()), "", "none.csv");
        refused(run("--read-on", "hôm qua"), "", "--read-on");
        source = folder.resolve("none.jsonl");
        refused(run(), "", "none.jsonl");
        refused(App.run(Map.of(), writer(out), writer(err), "import", "x.jsonl"), "", "--to");
        assertThat(target).doesNotExist();
    }

    @Test
    void aReportThatCanNotBeWrittenIsToldAfterTheImport() {
        assertThat(run("--report", folder.resolve("no/such/folder.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Đã nhập xong", "folder.json");
        assertThat(target.resolve(PROCEDURES)).exists();
    }

    private int run(String... options) {
        String[] all = new String[options.length + 4];
        System.arraycopy(new String[] {"import", source.toString(), "--to", target.toString()}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return App.run(Map.of(), writer(out), writer(err), all);
    }

    private void refused(int exit, String unsaid, String said) {
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(said).doesNotContain("Exception", "\tat ");
        assertThat(unsaid.isEmpty() || !err.toString().contains(unsaid)).isTrue();
        err.getBuffer().setLength(0);
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(target.resolve(PROCEDURES), StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(StringWriter to) {
        return new PrintWriter(to, true);
    }
}
