package vn.motcua.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which content files name the constants of an enumeration: {@code in-person} for IN_PERSON. */
final class Keywords {

    private Keywords() {}

    private static final ClassValue<Map<String, Enum<?>>> BY_WORD = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> byWord = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                byWord.put(of((Enum<?>) constant), (Enum<?>) constant);
            }
            return byWord;
        }
    };

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> words, String word) {
        return Optional.ofNullable(BY_WORD.get(words).get(word)).map(words::cast);
    }

    static <E extends Enum<E>> String mend(Class<E> words, String word) {
        Set<String> all = BY_WORD.get(words).keySet();
        return Nearest.of(word, all)
                .map(near -> "Có phải ý bạn là `" + near + "`?")
                .orElse("Chọn một trong: " + String.join(", ", all) + ".");
    }
}
