package vn.motcua.index;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.language.Fold;

/** The words that a beginning may become, also when it is spelled as a region says it. */
final class Prefixes {

    private static final int LONGEST = 5;

    private final Map<String, Set<Word>> bySpelling = new HashMap<>();
    private final Map<String, Set<Word>> bySound = new HashMap<>();

    Prefixes(Lexicon lexicon) {
        for (int id = 0; id < lexicon.size(); id++) {
            Word word = lexicon.word(id);
            for (int length = 1; length <= Math.min(LONGEST, word.folded().length()); length++) {
                String beginning = word.folded().substring(0, length);
                enter(bySpelling, beginning, word);
                enter(bySound, Sounds.of(beginning), word);
            }
        }
    }

    /** The words that begin so; where none does, those that sound so. */
    Set<Word> of(Typed beginning) {
        Set<Word> words = new LinkedHashSet<>();
        String known = beginning
                .folded()
                .substring(0, Math.min(LONGEST, beginning.folded().length()));
        for (Word word : bySpelling.getOrDefault(known, Set.of())) {
            if (word.folded().startsWith(beginning.folded()) && marksAgree(beginning, word)) {
                words.add(word);
            }
        }
        for (Word word :
                beginning.folded().length() < 2 ? List.<Word>of() : bySound.getOrDefault(Sounds.of(known), Set.of())) {
            if (word.folded().length() >= beginning.folded().length()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean marksAgree(Typed beginning, Word word) {
        int length = beginning.text().length();
        if (!beginning.marked()) {
            return true;
        }
        return word.spelled().length() >= length
                && Fold.compatible(beginning.text(), word.spelled().substring(0, length));
    }

    private static void enter(Map<String, Set<Word>> words, String beginning, Word word) {
        words.computeIfAbsent(beginning, k -> new LinkedHashSet<>()).add(word);
    }
}
