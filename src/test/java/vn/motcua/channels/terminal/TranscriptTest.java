package vn.motcua.channels.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.answers.TestEditions;

/** Conversations compared whole; {@code -Dtranscripts=write} writes them anew, and the diff is the review. */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

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
        String played = transcript.played(TestEditions.of(transcript.content()));
        if (System.getProperty("transcripts", "").equals("write")) {
            assertThat(System.getenv("CI"))
                    .as("transcripts are not rewritten in CI")
                    .isNull();
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
    }
}
