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
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;

class ImporterTest {

    @TempDir
    private Path folder;

    @Test
    void aBrokenLineStopsNoOther() throws IOException {
        Path source = folder.resolve("records.jsonl");
        Files.writeString(
                source,
                Records.good("1.000001", "Một") + "\n{\"code\":\n\n{\"a\":1}\n" + Records.good("1.000002", "Hai")
                        + "\n");
        ImportReport report = Records.run(source, folder.resolve("to"));
        assertThat(report.read()).isEqualTo(4);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refusals())
                .extracting(Refusal::where)
                .containsExactly("records.jsonl, dòng 2", "records.jsonl, dòng 4");
    }

    @Test
    void whatIsImportedHasNoProblems() {
        ObjectNode bare =
                Records.JSON.createObjectNode().put("code", "1.000002").put("name", "Hai");
        bare.putArray("executionSteps");
        Records.run(Records.lines(folder, Records.good("1.000001", "Một"), bare), folder.resolve("to"));
        assertThat(Records.procedure(folder.resolve("to"), "1.000002").name()).isEqualTo("Hai");
        assertThat(ContentReader.read(List.of(folder.resolve("to"))).problems()).isEmpty();
    }

    @Test
    void recordsMayBePackedOrInTheirEnvelope() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/a.jsonl.gz")))) {
            out.write(Records.good("1.000001", "Một").toString().getBytes(StandardCharsets.UTF_8));
        }
        ObjectNode envelope = Records.JSON.createObjectNode().put("code", "OK");
        envelope.set("data", Records.good("1.000002", "Hai"));
        Files.writeString(folder.resolve("in/b.json"), envelope.toPrettyString());
        assertThat(Records.run(folder.resolve("in"), folder.resolve("to")).added())
                .isEqualTo(2);
    }

    @Test
    void onlyTheAskedCodesAreKept() throws IOException {
        Path only = Files.writeString(folder.resolve("only.csv"), "rank,code\n1,1.000002\n");
        Path source = Records.lines(folder, Records.good("1.000001", "Một"), Records.good("1.000002", "Hai"));
        Path target = folder.resolve("to");
        ImportReport report = Importer.run(source, target, Optional.of(only), Records.READ_ON, (done, total) -> {});
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(ContentReader.read(List.of(target)).catalogue().procedures())
                .extracting(Procedure::name)
                .containsExactly("Hai");
    }

    @Test
    void aFolderOfOtherPeopleIsRefused() throws IOException {
        Path target = Files.createDirectories(folder.resolve("to"));
        Files.writeString(target.resolve("mine.txt"), "giữ lại");
        Path source = Records.lines(folder, Records.good("1.000001", "Một"));
        assertThatThrownBy(() -> Records.run(source, target))
                .isInstanceOf(Importer.WrongUse.class)
                .hasMessageContaining("thư mục trống");
    }

    @Test
    void filesThatBeginWithADotAreLeftAlone() throws IOException {
        Path target = Files.createDirectories(folder.resolve("to"));
        Files.writeString(target.resolve(".keep"), "giữ lại");
        Records.run(Records.lines(folder, Records.good("1.000001", "Một")), target);
        assertThat(target.resolve(".keep")).hasContent("giữ lại");
        assertThat(target.toFile().list()).containsExactlyInAnyOrder(".keep", "procedures");
    }

    @Test
    void anUnknownShapeIsToldWhatWasExpected() throws IOException {
        Path source = Files.writeString(folder.resolve("page.html"), "<html></html>");
        assertThatThrownBy(() -> Records.run(source, folder.resolve("to")))
                .isInstanceOf(Importer.WrongUse.class)
                .hasMessageContaining("Trang web")
                .hasMessageContaining(".xlsx");
        assertThat(folder.resolve("to")).doesNotExist();
    }
}
