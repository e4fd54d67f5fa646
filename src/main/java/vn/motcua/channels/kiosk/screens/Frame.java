package vn.motcua.channels.kiosk.screens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.motcua.answers.Language;
import vn.motcua.channels.kiosk.web.Assets;
import vn.motcua.channels.kiosk.web.Words;
import vn.motcua.content.Unit;

/**
 * What stands around every page: the unit, the time, the words, how somebody wants to read, and where one is.
 *
 * @param here address of this page without preferences
 */
public record Frame(Words words, Preferences preferences, Unit unit, LocalDateTime now, String here, Assets assets) {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    /** A phrase of the kiosk. */
    public String say(String key, Object... details) {
        return words.of(key, details);
    }

    /** An address of this site, keeping how somebody wants to read. */
    public String to(String address) {
        return preferences.keptIn(address);
    }

    /** An address with one parameter more. */
    public String to(String address, String name, String value) {
        String more = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return to(address + (address.contains("?") ? "&" : "?") + more);
    }

    /** This page in another language. */
    public String in(Language language) {
        return preferences.with(language).keptIn(here);
    }

    /** This page on another ground. */
    public String on(Preferences.Theme theme) {
        return preferences.with(theme).keptIn(here);
    }

    /** This page in another text size. */
    public String sized(int size) {
        return preferences.with(size).keptIn(here);
    }

    /** The preferences as hidden fields of a form. */
    public Map<String, String> kept() {
        return preferences.parameters();
    }

    /** The address of a style sheet, script, font or drawing. */
    public String file(String path) {
        return assets.address(path);
    }

    /** The language of the page for browsers and screen readers. */
    public String lang() {
        return english() ? "en" : "vi";
    }

    /** Whether the fixed words are English. */
    public boolean english() {
        return words.language() == Language.ENGLISH;
    }

    /** The day in words: "thứ Hai, 23/11/2026". */
    public String today() {
        return DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", english() ? Locale.ENGLISH : VIETNAM)
                .format(now);
    }

    /** The time of day: "08:05". */
    public String clock() {
        return DateTimeFormatter.ofPattern("HH:mm").format(now);
    }
}
