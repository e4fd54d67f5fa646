package vn.motcua.content;

import java.util.Locale;
import vn.motcua.language.Fold;

/**
 * A field of administration (lĩnh vực), such as "Hộ tịch".
 *
 * @param id ASCII slug of the name, used in addresses: {@code ho-tich}
 * @param name the name as published
 */
public record Field(String id, String name) {

    /** The field of a name, with the id that follows from it. */
    public static Field named(String name) {
        String bare = Fold.fold(name).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(bare.length());
        boolean gap = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (kept) {
                id.append(gap && !id.isEmpty() ? "-" : "").append(c);
            }
            gap = !kept;
        }
        return new Field(id.toString(), name);
    }
}
