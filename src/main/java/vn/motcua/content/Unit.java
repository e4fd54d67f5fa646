package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/**
 * The one-stop shop (bộ phận một cửa) that this assistant speaks for.
 *
 * @param name name of the unit, as every answer gives it
 * @param hours opening hours, one line each
 * @param hotline its own hotline; absent until the unit fills it in
 * @param suggestions where to leave a complaint or suggestion (góp ý, phản ánh)
 */
public record Unit(
        String name,
        Optional<String> address,
        List<String> hours,
        Optional<String> hotline,
        Optional<String> suggestions) {
    public Unit {
        hours = List.copyOf(hours);
    }
}
