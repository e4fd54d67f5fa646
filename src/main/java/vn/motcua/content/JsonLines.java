package vn.motcua.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file of JSON lines one line at a time, so that a large record never stands in memory whole. */
final class JsonLines {

    private static final int MOST = 1 << 20;
    private static final int MOST_ERRORS = 1_000;

    private final Problems problems;
    private final Consumer<JsonLine> sink;
    private byte[] line = new byte[1 << 14];
    private int length;
    private boolean tooLong;
    private int linesBefore;
    private boolean hopeless;

    private JsonLines(Problems problems, Consumer<JsonLine> sink) {
        this.problems = problems;
        this.sink = sink;
    }

    /**
     * Hands every line that is not empty to the sink.
     *
     * @return the check sum of the bytes read
     */
    static CheckSum read(Path file, Problems problems, Consumer<JsonLine> sink) {
        CheckSum sum = new CheckSum();
        JsonLines lines = new JsonLines(problems, sink);
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n >= 0 && !lines.hopeless; n = in.read(chunk)) {
                sum.add(chunk, n);
                lines.take(chunk, n);
            }
            if (!lines.hopeless) {
                lines.finish();
            }
        } catch (IOException e) {
            ContentFile.unreadable(problems);
        }
        return sum;
    }

    /** The check sum of a file; empty when it cannot be read. */
    static Optional<String> sum(Path file) {
        CheckSum sum = new CheckSum();
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                sum.add(chunk, n);
            }
            return Optional.of(sum.hex());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void take(byte[] chunk, int n) {
        int start = 0;
        for (int end = lineEnd(chunk, 0, n); end < n && !hopeless; end = lineEnd(chunk, start, n)) {
            append(chunk, start, end);
            finish();
            start = end + 1;
        }
        append(chunk, start, n);
    }

    /** Apart, because it runs over every byte: the smaller it is, the sooner it is compiled. */
    private static int lineEnd(byte[] chunk, int from, int to) {
        int at = from;
        while (at < to && chunk[at] != '\n') {
            at++;
        }
        return at;
    }

    private void append(byte[] chunk, int from, int to) {
        int more = to - from;
        if (tooLong || length + more > MOST) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(chunk, from, line, length, more);
        length += more;
    }

    private void finish() {
        if (tooLong) {
            problems.error(new Place(linesBefore + 1, 0), "Dòng dài hơn 1 MB.", "Mỗi dòng chỉ một thủ tục.");
        } else if (length > 0) {
            sink.accept(new JsonLine(linesBefore, Arrays.copyOf(line, length)));
        }
        if (problems.errors() > MOST_ERRORS) {
            problems.warn(new Place(linesBefore + 1, 0), "Quá nhiều lỗi: ngừng đọc ở dòng này.", "Xem lại cả tệp.");
            hopeless = true;
        }
        length = 0;
        tooLong = false;
        linesBefore++;
    }
}
