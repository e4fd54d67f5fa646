package vn.motcua.channels.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.answers.Edition;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Problem;
import vn.motcua.index.ProcedureIndex;

/** Conversations compared whole; {@code -Dtranscripts=write} writes them anew, and the diff is the review. */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final Map<String, Edition> EDITIONS = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> all =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertThat(all).isNotEmpty();
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        Transcript transcript = Transcript.read(file);
        String played = transcript.played(EDITIONS.computeIfAbsent(transcript.content(), TranscriptTest::edition));
        if (System.getProperty("transcripts", "").equals("write")) {
            assertThat(System.getenv("CI"))
                    .as("transcripts are not rewritten in CI")
                    .isNull();
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
    }

    private static Edition edition(String folder) {
        Content content = ContentReader.read(List.of(Path.of(folder)));
        assertThat(content.problems())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .isEmpty();
        return new Edition(
                content.catalogue(),
                ProcedureIndex.build(content.catalogue(), content.vocabulary()),
                content.lifeEvents(),
                content.calendar(),
                content.unit(),
                content.version());
    }
}
