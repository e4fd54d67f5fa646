package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says regional and quickly spoken words as the whole country does, and what is abroad, in content and queries alike. */
final class PlainWords {

    private static final String TABLE = "regional.tsv";

    /** Countries first: the regional word for marrying would take the wife away who stands before one. */
    private static final List<PhraseTable<List<String>>> KEYS = tables(Words::keys);

    private final List<PhraseTable<List<Word>>> tables;

    /** @param words gives the words of a phrase, of the content's language */
    PlainWords(Function<String, List<Word>> words) {
        this.tables = tables(words);
    }

    private static <T> List<PhraseTable<List<T>>> tables(Function<String, List<T>> words) {
        PhraseTable<List<T>> countries = new PhraseTable<>();
        Countries.PHRASES.forEach(country -> countries.put(country, words.apply(Countries.abroad(country))));
        PhraseTable<List<T>> regional = new PhraseTable<>();
        Table.rows(TABLE, 2).forEach(row -> regional.put(row.get(0), words.apply(row.get(1))));
        return List.of(countries, regional);
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

    /** What the words of a phrase are known by once it is said plainly. */
    static List<String> keys(String phrase) {
        return plain(Words.keys(phrase), KEYS, Function.identity(), (key, first) -> key);
    }

    /** The words with every regional phrase replaced, and with what is abroad called so. */
    List<Word> plain(List<Word> words) {
        return plain(words, tables, Word::key, (word, first) -> word);
    }

    /** The same for words of a query. */
    List<Restored> plainRestored(List<Restored> words) {
        return plain(words, tables, restored -> restored.word().key(), (word, first) -> first.as(word));
    }

    /** @param as one plain word for a phrase, told the first word of the phrase */
    private static <T, V> List<T> plain(
            List<T> words, List<PhraseTable<List<V>>> tables, Function<T, String> key, BiFunction<V, T, T> as) {
        List<T> plain = words;
        for (PhraseTable<List<V>> table : tables) {
            plain = replaced(plain, table.in(plain.stream().map(key).toList()), as);
        }
        return plain;
    }

    private static <T, V> List<T> replaced(
            List<T> words, List<PhraseTable.Found<List<V>>> all, BiFunction<V, T, T> as) {
        List<T> plain = new ArrayList<>();
        int at = 0;
        for (PhraseTable.Found<List<V>> found : all) {
            plain.addAll(words.subList(at, found.from()));
            T first = words.get(found.from());
            found.value().forEach(value -> plain.add(as.apply(value, first)));
            at = found.to();
        }
        plain.addAll(words.subList(at, words.size()));
        return plain;
    }
}
