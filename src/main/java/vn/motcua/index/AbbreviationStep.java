package vn.motcua.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers what an abbreviation may stand for; its neighbours decide later which reading holds. */
final class AbbreviationStep implements QueryStep {

    private static final String TABLE = "abbreviations.tsv";
    private static final double COST = 1;
    private static final double COST_FOR_A_WORD = 3;

    private final Lexicon lexicon;
    private final Map<String, List<List<Word>>> meanings = new HashMap<>();

    AbbreviationStep(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : Table.rows(TABLE, 2)) {
            List<Word> words = Words.of(row.get(1)).stream().map(lexicon::word).toList();
            for (String spelling : new LinkedHashSet<>(List.of(row.get(0), Sounds.fold(row.get(0))))) {
                meanings.computeIfAbsent(spelling, k -> new ArrayList<>()).add(words);
            }
        }
    }

    /** The phrases that the content's language must know. */
    static List<String> phrases() {
        return Table.rows(TABLE, 2).stream().map(row -> row.get(1)).toList();
    }

    @Override
    public Step step() {
        return Step.ABBREVIATIONS;
    }

    @Override
    public String apply(Draft draft) {
        Set<String> met = new LinkedHashSet<>();
        for (int i = 0; i < draft.typed.size(); i++) {
            String text = draft.typed.get(i).text();
            for (Reading reading : read(text, i)) {
                draft.readings.add(reading);
                met.add(text + " → " + joined(reading.words()));
            }
        }
        return String.join(", ", met);
    }

    /** Every meaning of one word as typed. */
    List<Reading> read(String text, int at) {
        double cost = lexicon.folded(Sounds.fold(text)).isEmpty() ? COST : COST_FOR_A_WORD;
        return meanings.getOrDefault(text, List.of()).stream()
                .map(words -> new Reading(at, at + 1, words, cost, Step.ABBREVIATIONS))
                .toList();
    }

    private static String joined(List<Word> words) {
        return String.join(" ", words.stream().map(Word::spelled).toList());
    }
}
