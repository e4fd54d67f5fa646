package vn.motcua.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file, one at a time: one that is too long or not UTF-8 is told, and the next one comes. */
final class Lines {

    /** One line: its text, or why it has none. */
    record Line(int number, String text, Optional<String> wrong) {}

    private static final int LONGEST = 8 << 20;

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        number++;
        boolean tooLong = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            tooLong |= bytes.size() >= LONGEST;
            if (!tooLong) {
                bytes.write(c);
            }
        }
        return Optional.of(
                tooLong ? new Line(number, "", Optional.of("Dòng dài hơn 8 MB.")) : decoded(bytes.toByteArray()));
    }

    private Line decoded(byte[] bytes) {
        try {
            return new Line(number, text(bytes), Optional.empty());
        } catch (CharacterCodingException e) {
            return new Line(number, "", Optional.of("Dòng này không phải UTF-8."));
        }
    }

    /** The text of UTF-8 bytes, without the mark that some programs put in front. */
    static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
