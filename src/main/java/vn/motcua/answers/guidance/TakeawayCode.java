package vn.motcua.answers.guidance;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.SubmissionMethod;

/**
 * How a takeaway is written: the letter m, then base64url of head, subject, version, answers and a check sum.
 *
 * <p>The head is one byte, the method another. A procedure code is 6 bytes: the number before the point, how many digits
 * stand before and behind it, the number behind it. A life event is 4 bytes, the version 3. An answer is 2 bytes for the
 * question and 2 for an option, or 3 with the first bit set for a count.
 */
final class TakeawayCode {

    private static final int LONGEST = 64;
    private static final Pattern SHAPE = Pattern.compile("m[A-Za-z0-9_-]{12," + (LONGEST - 1) + "}");
    private static final int PROCEDURE = 0x10;
    private static final int EVENT = 0x11;
    private static final int NO_METHOD = 0xff;

    /** In this order for ever, whatever becomes of the enumeration. */
    private static final List<SubmissionMethod> METHODS =
            List.of(SubmissionMethod.IN_PERSON, SubmissionMethod.ONLINE, SubmissionMethod.POST);

    private static final int COUNT = 0x80;
    private static final int CHECK_BYTES = 2;

    private TakeawayCode() {}

    static String write(Takeaway takeaway) {
        ByteBuffer out = ByteBuffer.allocate(LONGEST);
        switch (takeaway.subject()) {
            case Takeaway.Subject.OfProcedure of -> {
                out.put((byte) PROCEDURE);
                putCode(of.code(), out);
            }
            case Takeaway.Subject.OfEvent of -> out.put((byte) EVENT).putInt(of.id());
        }
        out.put((byte) takeaway.method().map(METHODS::indexOf).orElse(NO_METHOD).intValue());
        out.put((byte) (takeaway.version() >> 16)).putShort((short) takeaway.version());
        takeaway.marks().forEach(mark -> putMark(mark, out));
        byte[] body = Arrays.copyOf(out.array(), out.position());
        byte[] whole = Arrays.copyOf(body, body.length + CHECK_BYTES);
        int check = check(body);
        whole[body.length] = (byte) (check >> 8);
        whole[body.length + 1] = (byte) check;
        return "m" + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    static Optional<Takeaway> read(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return Optional.empty();
        }
        return bytes(code.substring(1))
                .flatMap(TakeawayCode::body)
                .flatMap(TakeawayCode::takeaway)
                .filter(takeaway -> write(takeaway).equals(code));
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<ByteBuffer> body(byte[] whole) {
        if (whole.length < CHECK_BYTES) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(whole, whole.length - CHECK_BYTES);
        int told = ((whole[whole.length - 2] & 0xff) << 8) | (whole[whole.length - 1] & 0xff);
        return told == check(body) ? Optional.of(ByteBuffer.wrap(body)) : Optional.empty();
    }

    private static Optional<Takeaway> takeaway(ByteBuffer in) {
        if (in.remaining() < 1 + 4 + 1 + Fingerprint.BYTES) {
            return Optional.empty();
        }
        int head = in.get();
        Optional<Takeaway.Subject> subject = switch (head) {
            case PROCEDURE -> code(in).map(Takeaway.Subject.OfProcedure::new);
            case EVENT -> Optional.of(new Takeaway.Subject.OfEvent(in.getInt()));
            default -> Optional.empty();
        };
        if (subject.isEmpty() || in.remaining() < 1 + Fingerprint.BYTES) {
            return Optional.empty();
        }
        int method = in.get() & 0xff;
        int version = ((in.get() & 0xff) << 16) | (in.getShort() & 0xffff);
        if (method != NO_METHOD && method >= METHODS.size()) {
            return Optional.empty();
        }
        Optional<SubmissionMethod> by = method == NO_METHOD ? Optional.empty() : Optional.of(METHODS.get(method));
        return marks(in).map(marks -> new Takeaway(subject.get(), by, version, marks));
    }

    private static Optional<List<Takeaway.Mark>> marks(ByteBuffer in) {
        List<Takeaway.Mark> marks = new ArrayList<>();
        while (in.remaining() >= 4) {
            int question = in.getShort() & 0xffff;
            int first = in.get() & 0xff;
            boolean number = (first & COUNT) != 0;
            if (number && in.remaining() < 2) {
                return Optional.empty();
            }
            int rest = number ? in.getShort() & 0xffff : in.get() & 0xff;
            int value = number ? ((first & ~COUNT) << 16) | rest : (first << 8) | rest;
            marks.add(new Takeaway.Mark(question, value, number));
        }
        return in.hasRemaining() || marks.size() > Takeaway.MOST_MARKS ? Optional.empty() : Optional.of(marks);
    }

    private static void putMark(Takeaway.Mark mark, ByteBuffer out) {
        out.putShort((short) mark.question());
        if (mark.number()) {
            out.put((byte) (COUNT | (mark.value() >> 16)));
        }
        out.putShort((short) mark.value());
    }

    /** A code is at most 2 digits, a point, 6 to 9 digits. */
    private static void putCode(ProcedureCode code, ByteBuffer out) {
        String[] parts = code.value().split("\\.");
        int shape = (parts[0].length() << 4) | parts[1].length();
        out.put((byte) Integer.parseInt(parts[0]));
        out.put((byte) shape).putInt(Integer.parseInt(parts[1]));
    }

    private static Optional<ProcedureCode> code(ByteBuffer in) {
        if (in.remaining() < 6) {
            return Optional.empty();
        }
        int field = in.get();
        int shape = in.get();
        int number = in.getInt();
        int before = shape >> 4;
        int behind = shape & 0xf;
        if (number < 0 || before < 1 || before > 2 || behind < 6 || behind > 9) {
            return Optional.empty();
        }
        return ProcedureCode.parse(("%0" + before + "d.%0" + behind + "d").formatted(field, number));
    }

    private static int check(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return (int) (crc.getValue() & 0xffff);
    }
}
