package vn.motcua.channels.kiosk.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import vn.motcua.answers.Language;

/** The fixed words of the kiosk: buttons, headings, and what happened when something went wrong. */
public final class Words {

    private static final Map<Language, Words> ALL = Map.of(
            Language.VIETNAMESE, read(Language.VIETNAMESE, "words_vi.properties"),
            Language.ENGLISH, read(Language.ENGLISH, "words_en.properties"));

    private final Language language;
    private final Properties phrases;

    private Words(Language language, Properties phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** The words of a language. */
    public static Words in(Language language) {
        return ALL.get(language);
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** A phrase, with {0}, {1} … replaced by the details. */
    public String of(String key, Object... details) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new NoSuchElementException("no words for " + key);
        }
        for (int i = 0; i < details.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(details[i]));
        }
        return phrase;
    }

    Set<String> keys() {
        return phrases.stringPropertyNames();
    }

    private static Words read(Language language, String file) {
        Properties phrases = new Properties();
        try (Reader reader = new InputStreamReader(
                Words.class.getResourceAsStream("/vn/motcua/channels/kiosk/" + file), StandardCharsets.UTF_8)) {
            phrases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, phrases);
    }
}
