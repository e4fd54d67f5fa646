package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code motcua check} as an editor, a script and a code host use it. */
class CheckVerbTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        PrintWriter writer = new PrintWriter(out, true);
        return App.run(Map.of(), writer, writer, args);
    }

    @Test
    void eachPartIsNamedWithItsLayer() throws Exception {
        Path imported = imported();
        Path unit = folder.resolve("unit");
        Files.createDirectories(unit.resolve("overlay"));
        Files.writeString(unit.resolve("overlay/xa.yaml"), """
                decision: 12/2026/NQ-HĐND
                procedures:
                  - code: "1.900001"
                    fees:
                      - {label: "Phí, lệ phí", amount: 5000, per: trường hợp}
                """);
        assertThat(run("check", "--code", "1.900001", "--content", unit.toString(), "--content", imported.toString()))
                .isZero();
        assertThat(out.toString().lines())
                .anyMatch(line ->
                        line.startsWith("fees") && line.contains("xa.yaml:4") && line.contains("12/2026/NQ-HĐND"))
                .anyMatch(line -> line.startsWith("dossier") && line.contains("imported.jsonl"));
    }

    @Test
    void anEarlierFolderWins() throws Exception {
        Path imported = imported();
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("procedures"));
        Files.copy(imported.resolve("procedures/imported.jsonl"), own.resolve("procedures/own.jsonl"));
        run("check", "--code", "1.900001", "--content", own.toString(), "--content", imported.toString());
        assertThat(out.toString()).contains("own.jsonl").doesNotContain("imported.jsonl");
    }

    @Test
    void aCodeThatNoFolderHoldsIsExitOne() throws Exception {
        assertThat(run("check", "--code", "1.999999", "--content", imported().toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("1.999999");
    }

    @Test
    void problemsAreAnArrayForPrograms() throws IOException {
        assertThat(run("check", "--format", "json", "--content", broken().toString()))
                .isEqualTo(1);
        JsonNode all = new ObjectMapper().readTree(out.toString());
        assertThat(all).isNotEmpty().allSatisfy(one -> {
            assertThat(one.path("file").asText()).endsWith("1.000001.yaml");
            assertThat(one.path("line").isInt()).isTrue();
            assertThat(one.path("severity").asText()).isIn("error", "warning");
            assertThat(one.path("message").asText()).isNotBlank();
            assertThat(one.path("mend").asText()).isNotBlank();
        });
    }

    @Test
    void problemsAreAnnotationsForGitHub() throws IOException {
        assertThat(run("check", "--format", "github", "--content", broken().toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines())
                .isNotEmpty()
                .allMatch(line ->
                        line.matches("::(error|warning) file=[^ ]*1\\.000001\\.yaml(,line=\\d+(,col=\\d+)?)?::.+"));
    }

    @Test
    void goodContentIsExitZeroInEveryFormat() throws Exception {
        String content = imported().toString();
        assertThat(run("check", "--format", "json", "--content", content)).isZero();
        assertThat(new ObjectMapper().readTree(out.toString())).isEmpty();
        out.getBuffer().setLength(0);
        assertThat(run("check", "--format", "github", "--content", content)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("check", "--content", content)).isZero();
        assertThat(out.toString()).isEqualTo("0 lỗi, 0 cảnh báo.\n");
    }

    private Path imported() throws URISyntaxException {
        Path target = folder.resolve("imported");
        Path own = Path.of(getClass().getResource("/facts/own.jsonl").toURI());
        assertThat(run("import", own.toString(), "--to", target.toString())).isZero();
        out.getBuffer().setLength(0);
        return target;
    }

    private Path broken() throws IOException {
        Files.createDirectories(folder.resolve("procedures"));
        Files.writeString(folder.resolve("procedures/1.000001.yaml"), "code: \"1.000001\"\nnam: x\nfees: 3\n");
        return folder;
    }
}
