package vn.motcua.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

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
        String text = new String(bytes, begin, length - begin, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) { // most likely a replaced letter, seldom one that stands there
            OptionalInt wrong = firstWrong(bytes, begin, length);
            if (wrong.isPresent()) {
                problems.error(
                        new Place(linesBefore + line(bytes, wrong.getAsInt()), 0),
                        "Dòng này không phải UTF-8; có thể tệp gõ bằng TCVN3, VNI hay Windows-1258.",
                        "Chuyển mã sang Unicode rồi lưu lại bằng UTF-8.");
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static OptionalInt firstWrong(byte[] bytes, int begin, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, length - begin);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(length), true);
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
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
