package vn.motcua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Every word of the content, found by spelling, without marks, by sound, and one slip of the finger away. */
final class Lexicon {

    private final List<Word> words;
    private final Map<String, Word> byKey;
    private final Map<String, List<Word>> byFolded;
    private final Map<String, List<Word>> bySound = new HashMap<>();
    private final Map<String, Set<String>> byDeletion = new HashMap<>();
    private final Stems stems;
    private final LanguageModel model;

    Lexicon(List<Word> words, Stems stems, LanguageModel model) {
        this.words = List.copyOf(words);
        this.stems = stems;
        this.model = model;
        byKey = HashMap.newHashMap(words.size());
        byFolded = new HashMap<>();
        for (Word word : words) {
            byKey.put(word.key(), word);
            byFolded.computeIfAbsent(word.folded(), k -> new ArrayList<>()).add(word);
            bySound.computeIfAbsent(Sounds.of(word.folded()), k -> new ArrayList<>())
                    .add(word);
        }
        byFolded.keySet()
                .forEach(folded -> deletions(folded)
                        .forEach(d -> byDeletion
                                .computeIfAbsent(d, k -> new LinkedHashSet<>())
                                .add(folded)));
    }

    void write(DataOutput out) throws IOException {
        out.writeVInt(words.size());
        for (Word word : words) {
            out.writeString(word.key());
            out.writeString(word.spelled());
            out.writeString(word.folded());
            out.writeVInt(word.tone());
        }
        model.write(out);
    }

    static Lexicon read(DataInput in) throws IOException {
        int size = in.readVInt();
        List<Word> words = new ArrayList<>(size);
        for (int id = 0; id < size; id++) {
            words.add(new Word(id, in.readString(), in.readString(), in.readString(), in.readVInt()));
        }
        return new Lexicon(words, Stems.of(words), LanguageModel.read(in));
    }

    LanguageModel model() {
        return model;
    }

    Stems stems() {
        return stems;
    }

    Word word(int id) {
        return words.get(id);
    }

    int size() {
        return words.size();
    }

    /** The word with this spelling; one without an id when the content does not know it. */
    Word word(String spelled) {
        String key = Words.key(spelled);
        Word word = byKey.get(key);
        return word != null ? word : new Word(Word.UNKNOWN, key, spelled, Sounds.fold(spelled));
    }

    /** The words of a phrase. */
    List<Word> words(String phrase) {
        return Words.of(phrase).stream().map(this::word).toList();
    }

    boolean knows(String spelled) {
        return byKey.containsKey(Words.key(spelled));
    }

    List<Word> folded(String folded) {
        return byFolded.getOrDefault(folded, List.of());
    }

    List<Word> sounding(String sound) {
        return bySound.getOrDefault(sound, List.of());
    }

    /** Spellings without marks that may be one slip (a letter more, less, other, or two swapped) away. */
    Set<String> near(String folded) {
        Set<String> near = new LinkedHashSet<>();
        for (String deletion : deletions(folded)) {
            near.addAll(byDeletion.getOrDefault(deletion, Set.of()));
        }
        near.remove(folded);
        return near;
    }

    private static Set<String> deletions(String folded) {
        Set<String> all = new LinkedHashSet<>();
        all.add(folded);
        if (folded.length() > 1 && folded.length() <= 16) {
            for (int i = 0; i < folded.length(); i++) {
                all.add(folded.substring(0, i) + folded.substring(i + 1));
            }
        }
        return all;
    }
}
