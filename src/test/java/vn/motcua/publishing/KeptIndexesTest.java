package vn.motcua.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.index.Filter;
import vn.motcua.index.ProcedureIndex;

class KeptIndexesTest {

    private static final Path SMALL = Path.of("src/test/resources/content-small");

    @TempDir
    private Path folder;

    private final Content content = ContentReader.read(List.of(SMALL));

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static void answers(ProcedureIndex index) {
        Filter filter = Filter.on(java.time.LocalDate.of(2026, 11, 20), 5);
        assertThat(index.find("khai sinh", filter).hits()).isNotEmpty();
    }

    @Test
    void theSecondTimeItIsOpenedNotBuilt() throws IOException {
        answers(new KeptIndexes(folder).of(content));
        assertThat(kept()).hasSize(1);
        Path learned = kept().getFirst().resolve("learned/learned");
        FileTime written = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(learned, written);
        answers(new KeptIndexes(folder).of(content));
        assertThat(kept()).hasSize(1);
        assertThat(Files.getLastModifiedTime(learned)).as("not written again").isEqualTo(written);
    }

    @Test
    void aTornIndexIsBuiltAnew() throws IOException {
        answers(new KeptIndexes(folder).of(content));
        Path learned = kept().getFirst().resolve("learned/learned");
        long whole = Files.size(learned);
        Files.write(learned, new byte[100]);
        answers(new KeptIndexes(folder).of(content));
        assertThat(Files.size(learned)).isEqualTo(whole);
    }

    @Test
    void onlyTheIndexesUsedLastAreKept(@TempDir Path other) throws IOException {
        for (int version = 0; version < 6; version++) {
            Files.createDirectories(other.resolve("vocabulary"));
            Files.writeString(
                    other.resolve("vocabulary/a.yaml"),
                    "writer: a\nways:\n  \"1.001193\":\n    - cách hỏi số " + version + "\n");
            answers(new KeptIndexes(folder).of(ContentReader.read(List.of(SMALL, other))));
        }
        assertThat(kept()).hasSize(3);
    }

    @Test
    void whereNothingCanBeKeptItIsBuiltInMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        answers(new KeptIndexes(file.resolve("index")).of(content));
        assertThat(kept()).containsExactly(file);
    }

    @Test
    void aStoppedBuildLeavesNothingThatIsTakenForAnIndex() throws IOException {
        Path half = Files.createDirectories(folder.resolve(".building-1"));
        Files.setLastModifiedTime(half, FileTime.from(Instant.now().minusSeconds(100_000)));
        answers(new KeptIndexes(folder).of(content));
        assertThat(kept()).hasSize(1).doesNotContain(half);
    }
}
