package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.ContentReader;

/** Whatever stops an import, its target holds the state before or the state after, never a part. */
class StoppedImportTest {

    private static final int MANY = 3000;

    @TempDir
    private Path folder;

    private Path target;
    private Path imported;

    @BeforeEach
    void anEarlierImport() {
        target = folder.resolve("to");
        imported = target.resolve("procedures/imported.jsonl");
        Records.run(Records.lines(folder, Records.good("1.000001", "Một"), Records.good("1.000002", "Hai")), target);
    }

    @Test
    void aProcessThatIsKilledLeavesTheStateBeforeOrAfter() throws Exception {
        Path many = many();
        byte[] before = Files.readAllBytes(imported);
        List<Long> lines = new ArrayList<>();
        for (int wait = 200; wait <= 1800; wait += 400) {
            Process process = importing(many);
            process.waitFor(wait, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            lines.add(whole());
        }
        assertThat(lines).allMatch(n -> n == 2 || n == MANY + 2);
        if (lines.getFirst() == 2) {
            assertThat(lines.stream().sorted()).containsExactlyElementsOf(lines);
        }
        Records.run(many, target);
        assertThat(whole()).isEqualTo(MANY + 2);
        assertThat(Files.readAllBytes(imported)).isNotEqualTo(before);
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("procedures", "changes.jsonl");
    }

    @Test
    void whatAKilledImportLeftBesideIsNeverRead() throws IOException {
        Files.createDirectories(target.resolve(".motcua-import"));
        Files.writeString(target.resolve(".motcua-import/imported.jsonl"), "{\"code\":\"1.0000");
        Files.writeString(target.resolve(".motcua-import/changes.jsonl"), "{\"kind\"");
        assertThat(whole()).isEqualTo(2);
        Records.run(Records.lines(folder, Records.good("1.000003", "Ba"), Records.good("1.000001", "Một")), target);
        assertThat(whole()).isEqualTo(3);
        assertThat(target.resolve(".motcua-import")).doesNotExist();
    }

    @Test
    void aTargetThatCanNotBeWrittenIsToldAndAsBefore() throws IOException {
        byte[] before = Files.readAllBytes(imported);
        Files.writeString(target.resolve(".motcua-import"), "a file where a folder is needed");
        assertThatThrownBy(() -> Records.run(many(), target))
                .isInstanceOf(Importer.WrongUse.class)
                .hasMessageContaining("vẫn nguyên");
        assertThat(imported).hasBinaryContent(before);
    }

    @Test
    void aStopBetweenTheTwoFilesIsMadeGoodByTheNextImport() throws IOException {
        byte[] before = Files.readAllBytes(imported);
        Path many = many();
        Records.run(many, target);
        List<String> changes = Files.readAllLines(target.resolve("changes.jsonl"));
        Files.write(imported, before); // as if stopped after the changes and before the procedures
        Records.run(many, target);
        assertThat(whole()).isEqualTo(MANY + 2);
        assertThat(Files.readAllLines(target.resolve("changes.jsonl"))).containsExactlyElementsOf(changes);
    }

    /** An import in a process of its own. */
    private Process importing(Path source) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "vn.motcua.App",
                        "import",
                        source.toString(),
                        "--to",
                        target.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "out.txt"))
                .start();
    }

    /** The number of procedures that can be read, all of them without a problem. */
    private long whole() throws IOException {
        assertThat(ContentReader.read(List.of(target)).problems()).isEmpty();
        try (Stream<String> lines = Files.lines(imported)) {
            return lines.count();
        }
    }

    private Path many() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Records.good("1.000001", "Một").toString());
        lines.add(Records.good("1.000002", "Hai").toString());
        for (int i = 0; i < MANY; i++) {
            lines.add(Records.good("1." + (100000 + i), "Việc số " + i).toString());
        }
        return Files.write(folder.resolve("many.jsonl"), lines);
    }
}
