package vn.motcua.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a whole text that was typed in Telex or VNI while the keyboard was set to English. */
public final class RawKeys {
    private RawKeys() {}

    /**
     * For each word how it was meant, one or more words with blanks between them; empty where it stays as typed. Words
     * that could be English or numbered (car, cap1) are read as keys only when another word surely is.
     *
     * @param known tells words that mean something as typed; they are read as keys only beside others that are
     */
    public static List<Optional<String>> read(List<String> words, Predicate<String> known) {
        List<String> unknown = words.stream().filter(known.negate()).toList();
        boolean vni = unknown.stream().anyMatch(word -> Vni.decode(word).isPresent());
        boolean telex = unknown.stream().anyMatch(word -> Telex.decode(word).isPresent());
        return words.stream()
                .map(word -> {
                    Optional<String> read = vni ? Vni.decodeAny(word) : Optional.empty();
                    if (read.isEmpty() && telex) {
                        read = Telex.decodeAny(word);
                    }
                    return known.test(word) ? read : read.or(() -> TelexRun.decode(word));
                })
                .toList();
    }
}
