package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says regional and quickly spoken words as the whole country does, in content and queries alike. */
final class PlainWords {

    private static final String TABLE = "regional.tsv";

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

    /** The words with every regional phrase replaced. */
    List<Word> plain(List<Word> words) {
        List<Word> plain = new ArrayList<>();
        int at = 0;
        for (var found : table.in(Fields.keys(words))) {
            plain.addAll(words.subList(at, found.from()));
            plain.addAll(found.value());
            at = found.to();
        }
        plain.addAll(words.subList(at, words.size()));
        return plain;
    }

    /** The same for words of a query. */
    List<Restored> plainRestored(List<Restored> words) {
        List<Restored> plain = new ArrayList<>();
        int at = 0;
        List<String> keys = words.stream().map(w -> w.word().key()).toList();
        for (var found : table.in(keys)) {
            plain.addAll(words.subList(at, found.from()));
            Restored first = words.get(found.from());
            found.value().forEach(word -> plain.add(first.as(word)));
            at = found.to();
        }
        plain.addAll(words.subList(at, words.size()));
        return plain;
    }
}
