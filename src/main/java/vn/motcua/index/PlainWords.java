package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says regional and quickly spoken words as the whole country does, and what is abroad, in content and queries alike. */
final class PlainWords {

    private static final String TABLE = "regional.tsv";

    private static final PhraseTable<List<String>> KEYS = new PhraseTable<>();

    static {
        for (List<String> row : Table.rows(TABLE, 2)) {
            KEYS.put(row.get(0), Words.keys(row.get(1)));
        }
    }

    private final PhraseTable<List<Word>> regional = new PhraseTable<>();
    private final PhraseTable<List<Word>> countries = new PhraseTable<>();

    /** @param words gives the words of a phrase, of the content's language */
    PlainWords(Function<String, List<Word>> words) {
        for (List<String> row : Table.rows(TABLE, 2)) {
            regional.put(row.get(0), words.apply(row.get(1)));
        }
        for (String country : Countries.PHRASES) {
            countries.put(country, words.apply(Countries.abroad(country)));
        }
    }

    /** What the content's language must know: all that stands in the tables, a country without what may stand before it. */
    static List<String> phrases() {
        return Stream.concat(
                        Table.rows(TABLE, 2).stream().flatMap(row -> Stream.of(row.get(0), row.get(1))),
                        Countries.words().stream())
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

    /** The words with every regional phrase replaced, and with what is abroad called so. */
    List<Word> plain(List<Word> words) {
        return plain(words, Word::key, (word, first) -> word);
    }

    /** The same for words of a query. */
    List<Restored> plainRestored(List<Restored> words) {
        return plain(words, restored -> restored.word().key(), (word, first) -> first.as(word));
    }

    private <T> List<T> plain(List<T> words, Function<T, String> key, BiFunction<Word, T, T> as) {
        List<T> plain = words;
        for (PhraseTable<List<Word>> table : List.of(countries, regional)) {
            plain = replaced(
                    plain,
                    table.in(plain.stream().map(key).toList()),
                    (found, first) -> found.value().stream()
                            .map(word -> as.apply(word, first))
                            .toList());
        }
        return plain;
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
