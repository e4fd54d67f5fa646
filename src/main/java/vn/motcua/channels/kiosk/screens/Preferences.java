package vn.motcua.channels.kiosk.screens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.motcua.answers.Language;
import vn.motcua.channels.kiosk.web.Query;

/**
 * How somebody wants to read; carried in the address, so that it works without cookies and without scripts.
 *
 * @param textSize 1 to 3
 * @param counter true on the touchscreen of a one-stop shop
 */
public record Preferences(Language language, Theme theme, int textSize, boolean counter) {

    /** The names of the parameters that carry preferences. */
    public static final java.util.List<String> NAMES = java.util.List.of("ngon-ngu", "nen", "co", "may");

    /** Ground and ink. */
    public enum Theme {
        DAY("sang"),
        NIGHT("toi"),
        CONTRAST("tuong-phan");

        private final String word;

        Theme(String word) {
            this.word = word;
        }

        /** The word for it in addresses and style sheets. */
        public String word() {
            return word;
        }
    }

    static final Preferences USUAL = new Preferences(Language.VIETNAMESE, Theme.DAY, 1, false);

    /** Reads the preferences; what is unknown stays as usual. */
    static Preferences of(Query query) {
        Theme theme = Theme.DAY;
        for (Theme known : Theme.values()) {
            if (query.text("nen").filter(known.word::equals).isPresent()) {
                theme = known;
            }
        }
        int size = query.text("co")
                .filter(c -> c.matches("[1-3]"))
                .map(Integer::valueOf)
                .orElse(1);
        boolean english = query.text("ngon-ngu")
                .map(l -> l.toLowerCase(Locale.ROOT))
                .filter("en"::equals)
                .isPresent();
        boolean counter = query.text("may").filter("quay"::equals).isPresent();
        return new Preferences(english ? Language.ENGLISH : Language.VIETNAMESE, theme, size, counter);
    }

    Preferences with(Language other) {
        return new Preferences(other, theme, textSize, counter);
    }

    Preferences with(Theme other) {
        return new Preferences(language, other, textSize, counter);
    }

    Preferences with(int otherSize) {
        return new Preferences(language, theme, otherSize, counter);
    }

    /** What differs from the usual, as parameters of an address. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (language == Language.ENGLISH) {
            parameters.put("ngon-ngu", "en");
        }
        if (theme != Theme.DAY) {
            parameters.put("nen", theme.word);
        }
        if (textSize != 1) {
            parameters.put("co", String.valueOf(textSize));
        }
        if (counter) {
            parameters.put("may", "quay");
        }
        return parameters;
    }

    /** An address of this site that keeps these preferences. */
    String keptIn(String address) {
        Map<String, String> parameters = parameters();
        if (parameters.isEmpty()) {
            return address;
        }
        int hash = address.indexOf('#');
        String place = hash < 0 ? "" : address.substring(hash);
        StringBuilder kept = new StringBuilder(hash < 0 ? address : address.substring(0, hash));
        parameters.forEach((name, value) -> kept.append(kept.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return kept.append(place).toString();
    }
}
