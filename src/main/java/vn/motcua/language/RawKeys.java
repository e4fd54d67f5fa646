package vn.motcua.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole text that was typed in Telex or VNI while the keyboard was set to English. */
public final class RawKeys {
    private RawKeys() {}

    /**
     * The words as they were meant; what was not typed in raw keys stays. Words that could be English
     * or numbered (car, cap1) are read as keys only when another word surely is.
     */
    public static List<String> decode(List<String> words) {
        boolean telex = false;
        boolean vni = false;
        for (String word : words) {
            vni |= Vni.decode(word).isPresent();
            telex |= Telex.decode(word).isPresent();
        }
        List<String> decoded = new ArrayList<>();
        for (String word : words) {
            Optional<String> read = vni ? Vni.decodeAny(word) : Optional.empty();
            if (read.isEmpty() && telex) {
                read = Telex.decodeAny(word);
            }
            decoded.addAll(
                    List.of(read.or(() -> TelexRun.decode(word)).orElse(word).split(" ")));
        }
        return decoded;
    }
}
