package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptIndexTest {

    private static final List<String> QUERIES = List.of(
            "dang ky khai sinh",
            "vợ mới sinh con",
            "dangkytamtru",
            "ddawng kys keets hoon",
            "mat cccd",
            "giấy độc thân để vay ngân hàng",
            "khai xinh cho con",
            "hôm nay đánh con gì",
            "1.004222",
            "sao y cong chung het bao nhieu tien");

    @TempDir
    private Path folder;

    private final Shelves shelves = Shelves.everyday();

    private ProcedureIndex open() throws IOException {
        return ProcedureIndex.open(folder, shelves.catalogue(), shelves.vocabulary());
    }

    @Test
    void whatWasKeptAnswersLikeWhatWasBuilt() throws IOException {
        ProcedureIndex.write(folder, shelves.catalogue(), shelves.vocabulary());
        ProcedureIndex kept = open();
        ProcedureIndex built = shelves.index();
        Filter filter = Filter.on(Shelves.DAY, 10);
        for (String query : QUERIES) {
            assertThat(kept.explain(query, filter)).as(query).isEqualTo(built.explain(query, filter));
            assertThat(kept.suggest(query, 5))
                    .as(query)
                    .usingRecursiveComparison()
                    .isEqualTo(built.suggest(query, 5));
        }
    }

    @Test
    void aTornFileIsSeen() throws IOException {
        ProcedureIndex.write(folder, shelves.catalogue(), shelves.vocabulary());
        Path learned = folder.resolve("learned/learned");
        byte[] whole = Files.readAllBytes(learned);
        for (int place = 40; place < whole.length; place += whole.length / 40) {
            byte[] torn = whole.clone();
            torn[place] ^= 0x55;
            Files.write(learned, torn);
            assertThatIOException().as("byte " + place).isThrownBy(this::open);
        }
        for (int length = 0; length < whole.length; length += whole.length / 20) {
            Files.write(learned, java.util.Arrays.copyOf(whole, length));
            assertThatIOException().as("length " + length).isThrownBy(this::open);
        }
    }

    @Test
    void aMissingFileIsSeen() throws IOException {
        ProcedureIndex.write(folder, shelves.catalogue(), shelves.vocabulary());
        try (Stream<Path> files = Files.list(folder.resolve("texts"))) {
            Files.delete(
                    files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow());
        }
        assertThatIOException().isThrownBy(this::open);
    }
}
