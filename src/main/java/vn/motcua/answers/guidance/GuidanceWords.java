package vn.motcua.answers.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.SubmissionMethod;

/** The fixed words of guidance in one language. */
public final class GuidanceWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
    private static final GuidanceWords VIETNAMESE = new GuidanceWords("/vn/motcua/answers/guidance_vi.properties");
    private static final GuidanceWords ENGLISH = new GuidanceWords("/vn/motcua/answers/guidance_en.properties");

    private final Properties texts = new Properties();

    private GuidanceWords(String file) {
        try (InputStream in = GuidanceWords.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GuidanceWords vietnamese() {
        return VIETNAMESE;
    }

    public static GuidanceWords english() {
        return ENGLISH;
    }

    /**
     * A phrase with its places {0}, {1} … filled.
     *
     * @throws IllegalArgumentException when there is no such phrase
     */
    String say(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        Matcher place = PLACE.matcher(pattern);
        return place.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(found.group(1))])));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("day.pattern"), Locale.ENGLISH).format(day);
    }

    String weekday(LocalDate day) {
        List<String> names = List.of(say("day.names").split("\\|"));
        return names.get(day.getDayOfWeek().getValue() - 1) + " " + day(day);
    }

    String money(long amount, String currency) {
        return THOUSANDS.matcher(Long.toString(amount)).replaceAll(say("money.thousands"))
                + " "
                + (currency.equals(vn.motcua.content.Fee.DONG) ? "đ" : currency);
    }

    String method(SubmissionMethod method) {
        return switch (method) {
            case IN_PERSON -> say("method.in-person");
            case ONLINE -> say("method.online");
            case POST -> say("method.post");
        };
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
