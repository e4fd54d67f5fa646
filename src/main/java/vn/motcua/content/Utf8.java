package vn.motcua.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text strictly: bytes that are not UTF-8 are a problem with a place, never a replaced letter. */
final class Utf8 {

    private Utf8() {}

    /** The text of some bytes that begin after so many lines of their file. */
    static Optional<String> text(byte[] bytes, int length, int linesBefore, Problems problems) {
        if (length >= 2 && (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE))) {
            problems.error(Place.WHOLE_FILE, "Tệp lưu bằng UTF-16.", "Lưu lại tệp bằng UTF-8.");
            return Optional.empty();
        }
        int zero = firstZero(bytes, length);
        if (zero >= 0) {
            problems.error(
                    new Place(linesBefore + line(bytes, zero), 0),
                    "Tệp có byte 0: không phải tệp chữ.",
                    "Xóa tệp, hoặc lưu lại bằng UTF-8.");
            return Optional.empty();
        }
        int begin = length >= 3 && starts(bytes, 0xEF, 0xBB) && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, length - begin);
        CharBuffer out = CharBuffer.allocate(length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.error(
                    new Place(linesBefore + line(bytes, in.position()), 0),
                    "Dòng này không phải UTF-8; có thể tệp gõ bằng TCVN3, VNI hay Windows-1258.",
                    "Chuyển mã sang Unicode rồi lưu lại bằng UTF-8.");
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int firstZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
