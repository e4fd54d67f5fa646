package vn.motcua.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;

class EnginesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Content CONTENT =
            ContentReader.read(List.of(Path.of("../../src/test/resources/content-small")));

    static List<Engine> enginesOfThisProcess() {
        return List.of(new Ours(DAY), new NaiveLucene(), new SqliteFts());
    }

    @ParameterizedTest
    @MethodSource("enginesOfThisProcess")
    void findsANameTypedWithoutMarksInEveryRound(Engine engine) throws Exception {
        List<Answer> answers = engine.ask(Listing.names(CONTENT, DAY), List.of("dang ky khai sinh", "(\""), 2);

        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).codes()).startsWith("1.001193");
        assertThat(answers.get(1).codes()).isEmpty();
        assertThat(answers.get(2).codes()).isEqualTo(answers.get(0).codes());
    }

    @Test
    void readsOnlyQueriesThatTheListCanAnswer(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("some.jsonl"), """
                {"query": "khai sinh", "gold": ["1.001193.000.00.00.H40", "7.777777"], "class": "name"}
                {"query": "con dấu", "gold": ["7.777777"]}

                {"query": "làm khai  sinh", "gold": "1.001193"}
                """);

        assertThat(QueryFile.answerable(file, CONTENT.catalogue()))
                .containsExactly(
                        new Query("khai sinh", Set.of("1.001193"), "name"),
                        new Query("làm khai sinh", Set.of("1.001193"), "some"));
    }

    @Test
    void givesEachDepthItsTexts() {
        assertThat(Listing.names(CONTENT, DAY).texts())
                .hasSameSizeAs(CONTENT.catalogue().inForceOn(DAY));
        assertThat(Listing.words(CONTENT, DAY).texts().size())
                .isGreaterThan(Listing.names(CONTENT, DAY).texts().size());
    }
}
