package vn.motcua.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Conversations in files, compared whole. {@code -Dtranscripts=write} writes them anew, and the diff is the review.
 */
public final class Transcripts {

    public static final Path FOLDER = Path.of("src/test/resources/transcripts");

    /** Conversations from beginning to end, played in every channel; the terminal's replies stand with them. */
    public static final Path WHOLE = FOLDER.resolve("whole");

    /** Plays a conversation in a channel: what was said, as text. */
    public interface Stage {
        String play(Talk talk) throws IOException;
    }

    private Transcripts() {}

    /** A test for each conversation of a folder, written to another folder under the same name. */
    public static Stream<DynamicTest> played(Path from, Path to, Stage stage) throws IOException {
        List<Path> talks = in(from);
        assertThat(talks).isNotEmpty();
        Stream<DynamicTest> plays = talks.stream()
                .map(file -> DynamicTest.dynamicTest(
                        FOLDER.relativize(file).toString(),
                        () -> compare(to.resolve(file.getFileName()), stage.play(Talk.read(file)))));
        return Stream.concat(
                plays,
                Stream.of(DynamicTest.dynamicTest(
                        "none is left over", () -> assertThat(names(to)).isEqualTo(names(from)))));
    }

    private static List<String> names(Path folder) throws IOException {
        return in(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    /** The conversations of a folder, not of those in it. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Holds what was played against a file. */
    public static void compare(Path file, String played) throws IOException {
        if (System.getProperty("transcripts", "").equals("write")) {
            assertThat(System.getenv("CI"))
                    .as("transcripts are not rewritten in CI")
                    .isNull();
            Files.createDirectories(file.getParent());
            Files.writeString(file, played);
        }
        assertThat(file).as("to write it, run with -Dtranscripts=write").exists();
        assertThat(played).isEqualTo(Files.readString(file));
    }
}
