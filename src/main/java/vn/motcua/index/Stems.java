package vn.motcua.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;
import vn.motcua.language.Syllable;

/** Joins the forms of an English word: who is transferring something may find its transfer. A Vietnamese word has one form. */
final class Stems {

    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");

    private final Map<String, Word> firsts = new HashMap<>();
    private final Map<Word, Word> others = new HashMap<>();

    static Stems of(List<Word> words) {
        Stems stems = new Stems();
        words.forEach(stems::add);
        return stems;
    }

    /** Adds a word; of the words of one stem, the first added stands for all. */
    void add(Word word) {
        stem(word.spelled()).ifPresent(stem -> {
            Word first = firsts.putIfAbsent(stem, word);
            if (first != null) {
                others.put(word, first);
            }
        });
    }

    /** The word that stands for all forms of this one, itself in most cases; the word need not be known. */
    Word joined(Word word) {
        if (word.known()) {
            return others.getOrDefault(word, word);
        }
        return stem(word.spelled()).map(firsts::get).orElse(word);
    }

    List<Word> joined(List<Word> words) {
        return words.stream().map(this::joined).toList();
    }

    private static Optional<String> stem(String spelled) {
        if (!ENGLISH.matcher(spelled).matches() || Syllable.isSyllable(spelled)) {
            return Optional.empty();
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(spelled);
        stemmer.stem();
        return Optional.of(stemmer.getCurrent());
    }
}
