package vn.motcua.channels.kiosk.web;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The parameters of a request, decoded strictly: broken percent-encoding is refused, never guessed. */
public final class Query {

    /** No parameters. */
    public static final Query NONE = new Query(Map.of());

    private static final int LONGEST_TEXT = 300;

    private final Map<String, String> parameters;

    private Query(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the part of an address behind the question mark; of a repeated parameter the first counts.
     *
     * @throws Refusal 400 when it is not percent-encoded UTF-8
     */
    public static Query parse(String raw) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return new Query(parameters);
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            parameters.putIfAbsent(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return new Query(parameters);
    }

    /** The value of a parameter without blanks around it; empty when it is missing or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** Whether a parameter is there, be it empty. */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** The first 300 characters of what somebody typed. */
    public Optional<String> typed(String name) {
        return text(name).map(Query::cut);
    }

    /** @throws Refusal 400 when the parameter is not a whole number in this range */
    public int number(String name, int least, int most, int otherwise) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        Optional<Integer> number = value.filter(v -> v.matches("[0-9]{1,6}")).map(Integer::valueOf);
        return number.filter(n -> n >= least && n <= most)
                .orElseThrow(() -> Refusal.badRequest("wrong.number", name, least, most));
    }

    /** These parameters without some. */
    public Query without(Collection<String> names) {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        rest.keySet().removeAll(names);
        return new Query(rest);
    }

    /** Of these parameters only some. */
    public Query only(Collection<String> names) {
        Map<String, String> some = new LinkedHashMap<>(parameters);
        some.keySet().retainAll(names);
        return new Query(some);
    }

    /** A path with these parameters behind it. */
    public String appendedTo(String path) {
        StringJoiner address = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        parameters.forEach((name, value) -> address.add(encode(name) + "=" + encode(value)));
        return address.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }

    static String decode(String encoded) {
        byte[] utf8 = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(utf8.length);
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '%') {
                decoded.put((byte) (hex(utf8, i + 1) * 16 + hex(utf8, i + 2)));
                i += 2;
            } else {
                decoded.put(utf8[i] == '+' ? (byte) ' ' : utf8[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.badRequest("wrong.encoding");
        }
    }

    private static int hex(byte[] text, int at) {
        int digit = at < text.length ? Character.digit(text[at], 16) : -1;
        if (digit < 0) {
            throw Refusal.badRequest("wrong.encoding");
        }
        return digit;
    }
}
