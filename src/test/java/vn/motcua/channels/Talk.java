package vn.motcua.channels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.motcua.answers.Edition;
import vn.motcua.answers.TestEditions;

/**
 * A conversation, the same in every channel: what it is played on, when, and what is typed and touched. A file that
 * holds replies as well is read for its turns alone.
 */
public record Talk(String content, LocalDateTime now, List<Turn> turns) {

    private static final String CONTENT = "# content: ";
    private static final String NOW = "# now: ";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public Talk {
        turns = List.copyOf(turns);
    }

    public static Talk read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new Talk(
                header(lines, CONTENT),
                LocalDateTime.parse(header(lines, NOW)),
                lines.stream()
                        .filter(line -> line.startsWith(">"))
                        .map(Turn::of)
                        .toList());
    }

    private static String header(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line \"" + name + "\""))
                .substring(name.length());
    }

    /** The lines before the first turn. */
    public String head() {
        return CONTENT + content + "\n" + NOW + now + "\n";
    }

    public Edition edition() {
        return TestEditions.of(content);
    }

    /** A clock that stands still at the time of this talk. */
    public Clock clock() {
        return Clock.fixed(now.atZone(VIETNAM).toInstant(), VIETNAM);
    }
}
