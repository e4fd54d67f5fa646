package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no editor should have made: each gives a problem, and the good file beside it stays. */
class HostileFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodFileBeside() {
        SampleFile.write(folder, "procedures/mau/1.999001.yaml", SampleFile.GOOD);
    }

    static Stream<Arguments> files() {
        byte[] utf16 = SampleFile.GOOD.getBytes(StandardCharsets.UTF_16);
        byte[] tcvn = "name: X\nsummary: §¨ng ký khai sinh\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2};
        byte[] big = "a: b\n".repeat(2_100_000).getBytes(StandardCharsets.UTF_8);
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c, *c]\n";
        return Stream.of(
                Arguments.of("empty", new byte[0], 0, "trống"),
                Arguments.of("only a comment", bytes("# chưa viết\n"), 0, "trống"),
                Arguments.of("UTF-16", utf16, 0, "UTF-16"),
                Arguments.of("TCVN3", tcvn, 2, "không phải UTF-8"),
                Arguments.of("binary", binary, 1, "byte 0"),
                Arguments.of("10 MB", big, 0, "lớn hơn 1 MB"),
                Arguments.of("a list", bytes("- a\n- b\n"), 1, "phải là một nhóm"),
                Arguments.of("one word", bytes("xin chào\n"), 1, "phải là một nhóm"),
                Arguments.of("two documents", bytes("a: b\n---\nc: d\n"), 2, "hai tài liệu"),
                Arguments.of("a tab", bytes("code: \"1.999002\"\n\tname: X\n"), 2, "tab"),
                Arguments.of("an open quote", bytes("code: \"1.999002\nname: X\n"), 3, "không đóng"),
                Arguments.of("a control character", bytes("code: \"1.9\u0007\"\n"), 0, "điều khiển"),
                Arguments.of("too deep", bytes("a: " + "[".repeat(3_000)), 0, "quá sâu"),
                Arguments.of("aliases", bytes(bomb), 2, "bí danh"),
                Arguments.of("an alias of itself", bytes("a: &a [*a]\n"), 1, "bí danh"),
                Arguments.of("an object", bytes("a: !!javax.script.ScriptEngineManager []\n"), 1, "thẻ"),
                Arguments.of("a key that is a list", bytes("? [a, b]\n: c\n"), 1, "Khóa phải là một chữ"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aBadFileIsToldAndTheGoodOneStays(String what, byte[] bytes, int line, String message) {
        SampleFile.write(folder, "procedures/mau/1.999002.yaml", bytes);

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.catalogue().procedures())
                .extracting(p -> p.code().value())
                .containsExactly("1.999001");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(folder.resolve("procedures/mau/1.999002.yaml"));
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyKindOfFileStandsTheSame(String what, byte[] bytes, int line, String message) {
        for (String name : List.of(
                "procedures/x.jsonl",
                "procedures/x.json",
                "unit.yaml",
                "calendar/2026.yaml",
                "vocabulary/a/x.yaml",
                "life-events/x.yaml")) {
            SampleFile.write(folder, name, bytes);
        }

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.catalogue().procedures()).hasSize(1);
        assertThat(content.unit()).isEqualTo(UnitReader.UNNAMED);
        assertThat(content.problems())
                .extracting(p -> folder.relativize(p.file()).toString())
                .contains(
                        "unit.yaml",
                        "calendar/2026.yaml",
                        "vocabulary/a/x.yaml",
                        "life-events/x.yaml",
                        "procedures/x.json");
    }

    @Test
    void aLineWithoutEndIsTold() {
        SampleFile.write(folder, "procedures/x.jsonl", "{}\n" + "x".repeat(3_000_000) + "\n{\"name\": 1}\n");

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains("dài hơn 1 MB");
            assertThat(problem.line()).isEqualTo(2);
        });
        assertThat(content.problems())
                .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @Test
    void aFolderThatIsMissingIsTold() {
        Content content = ContentReader.read(List.of(folder.resolve("nowhere"), folder));

        assertThat(content.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("Không có thư mục"));
        assertThat(content.catalogue().procedures()).hasSize(1);
    }

    @Test
    void filesOfEditorsAndHalfWrittenOnesAreLeftAlone() throws IOException {
        SampleFile.write(folder, "procedures/.1.999002.yaml", "{");
        SampleFile.write(folder, ".import-17/procedures/x.yaml", "{");
        SampleFile.write(folder, "procedures/README.md", "{");
        Files.createDirectories(folder.resolve("procedures/1.999003.yaml"));

        assertThat(ContentReader.read(List.of(folder)).problems()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        SampleFile.write(folder, "procedures/1.999002.yaml", SampleFile.GOOD);
        Path file = folder.resolve("procedures/1.999002.yaml");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).isFalse();

        assertThat(ContentReader.read(List.of(folder)).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("Không mở được"));
    }

    @Test
    void aBrokenLinkIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("procedures/1.999002.yaml"), folder.resolve("gone.yaml"));
        Files.createSymbolicLink(folder.resolve("procedures/round"), folder.resolve("procedures"));

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.problems())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.message()).contains("Không mở được"));
        assertThat(content.catalogue().procedures()).hasSize(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
