package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says regional and quickly spoken words as the whole country does, in content and queries alike. */
final class PlainWords {

    private static final String TABLE = "regional.tsv";

    private static final PhraseTable<List<String>> KEYS = new PhraseTable<>();

    static {
        for (List<String> row : Table.rows(TABLE, 2)) {
            KEYS.put(row.get(0), Words.keys(row.get(1)));
        }
    }

    private final PhraseTable<List<Word>> table = new PhraseTable<>();

    /** @param words gives the words of a phrase, of the content's language */
    PlainWords(Function<String, List<Word>> words) {
        for (List<String> row : Table.rows(TABLE, 2)) {
            table.put(row.get(0), words.apply(row.get(1)));
        }
    }

    /** Every phrase that stands in the table. */
    static List<String> phrases() {
        return Table.rows(TABLE, 2).stream()
                .flatMap(row -> Stream.of(row.get(0), row.get(1)))
                .toList();
    }

    /** How regions say a phrase of the whole country, one word of it at a time. */
    static List<String> regional(String phrase) {
        String padded = " " + phrase + " ";
        return Table.rows(TABLE, 2).stream()
                .filter(row -> padded.contains(" " + row.get(1) + " "))
                .map(row -> padded.replace(" " + row.get(1) + " ", " " + row.get(0) + " ")
                        .strip())
                .toList();
    }

    /** What the words of a phrase are known by once every regional phrase in it is replaced. */
    static List<String> keys(String phrase) {
        List<String> keys = Words.keys(phrase);
        return replaced(keys, KEYS.in(keys), (found, first) -> found.value());
    }

    /** The words with every regional phrase replaced. */
    List<Word> plain(List<Word> words) {
        return replaced(words, table.in(Fields.keys(words)), (found, first) -> found.value());
    }

    /** The same for words of a query. */
    List<Restored> plainRestored(List<Restored> words) {
        List<String> keys = words.stream().map(w -> w.word().key()).toList();
        return replaced(
                words,
                table.in(keys),
                (found, first) -> found.value().stream().map(first::as).toList());
    }

    /** @param by what stands for a phrase that was found, told its first word */
    private static <T, V> List<T> replaced(
            List<T> words, List<PhraseTable.Found<V>> all, BiFunction<PhraseTable.Found<V>, T, List<T>> by) {
        List<T> plain = new ArrayList<>();
        int at = 0;
        for (PhraseTable.Found<V> found : all) {
            plain.addAll(words.subList(at, found.from()));
            plain.addAll(by.apply(found, words.get(found.from())));
            at = found.to();
        }
        plain.addAll(words.subList(at, words.size()));
        return plain;
    }
}
