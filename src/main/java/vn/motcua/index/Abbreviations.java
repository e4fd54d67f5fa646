package vn.motcua.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What people shorten, and what each abbreviation may stand for. */
final class Abbreviations {

    private static final String TABLE = "abbreviations.tsv";
    private static final int SHORTEST_CERTAIN = 3;

    private final Map<String, List<String>> meanings = new LinkedHashMap<>();

    Abbreviations() {
        for (List<String> row : Table.rows(TABLE, 2)) {
            for (String spelling : new LinkedHashSet<>(List.of(row.get(0), Sounds.fold(row.get(0))))) {
                meanings.computeIfAbsent(spelling, k -> new ArrayList<>()).add(row.get(1));
            }
        }
    }

    /** Everything that abbreviations stand for. */
    List<String> meanings() {
        return meanings.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The abbreviations that are long enough to be seen inside a longer word. */
    List<String> spellings() {
        return meanings.keySet().stream()
                .filter(spelling -> spelling.length() >= SHORTEST_CERTAIN)
                .map(Sounds::fold)
                .distinct()
                .toList();
    }

    /** What one word may stand for; empty when it is no abbreviation. */
    List<String> of(String word) {
        return meanings.getOrDefault(word, List.of());
    }

    /** The words of a text, every abbreviation of one certain meaning written out. */
    List<String> written(String text) {
        List<String> written = new ArrayList<>();
        for (String word : Words.of(text)) {
            List<String> all = of(word);
            if (all.size() == 1 && word.length() >= SHORTEST_CERTAIN) {
                written.addAll(Words.of(all.getFirst()));
            } else {
                written.add(word);
            }
        }
        return written;
    }
}
