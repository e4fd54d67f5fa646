package vn.motcua.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A field of administration (lĩnh vực), such as "Hộ tịch".
 *
 * @param id ASCII slug of the name, used in addresses: {@code ho-tich}
 * @param name the name as published
 */
public record Field(String id, String name) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    /** The field of a name, with the id that follows from it. */
    public static Field named(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        String id = GAPS.matcher(bare).replaceAll("-");
        return new Field(id.replaceAll("^-|-$", ""), name);
    }
}
