package vn.motcua.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words by which content files name the constants of an enumeration: {@code in-person} for IN_PERSON. */
final class Keywords {

    private Keywords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> words, String word) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    static <E extends Enum<E>> String mend(Class<E> words, String word) {
        List<String> all =
                Arrays.stream(words.getEnumConstants()).map(Keywords::of).toList();
        return Nearest.of(word, all)
                .map(near -> "Có phải ý bạn là `" + near + "`?")
                .orElse("Chọn một trong: " + String.join(", ", all) + ".");
    }
}
