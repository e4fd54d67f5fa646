package vn.motcua.answers.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed phrases of one language; facts from the content are filled into their places. */
public final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Phrases VIETNAMESE = new Phrases("vi");
    private static final Phrases ENGLISH = new Phrases("en");

    private final Properties texts = new Properties();

    private Phrases(String language) {
        read("/vn/motcua/answers/phrases_" + language + ".properties");
        read("/vn/motcua/answers/guidance_" + language + ".properties");
    }

    private void read(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Phrases vietnamese() {
        return VIETNAMESE;
    }

    public static Phrases english() {
        return ENGLISH;
    }

    /**
     * A phrase with its places {0}, {1} … filled.
     *
     * @throws IllegalArgumentException when there is no such phrase, or it has a place that no value fills
     */
    public String say(String key, Object... values) {
        Matcher place = PLACE.matcher(pattern(key));
        return place.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            if (index >= values.length) {
                throw new IllegalArgumentException("phrase " + key + " has more places than values");
            }
            return Matcher.quoteReplacement(String.valueOf(values[index]));
        });
    }

    /** The lines of a phrase that is a list; in the file they are parted by a vertical bar. */
    public List<String> list(String key, Object... values) {
        return Pattern.compile("\\s*\\|\\s*").splitAsStream(say(key, values)).toList();
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    String pattern(String key) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return pattern;
    }
}
