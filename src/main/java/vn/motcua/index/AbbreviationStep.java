package vn.motcua.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Offers what an abbreviation may stand for; its neighbours decide later which reading holds. */
final class AbbreviationStep implements QueryStep {

    private static final double COST = 1;
    private static final double COST_FOR_A_WORD = 3;

    private final Abbreviations abbreviations;
    private final Lexicon lexicon;

    AbbreviationStep(Abbreviations abbreviations, Lexicon lexicon) {
        this.abbreviations = abbreviations;
        this.lexicon = lexicon;
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
            draft.readings.addAll(read(text, i));
            abbreviations.of(text).forEach(meaning -> met.add(text + " → " + meaning));
        }
        return String.join(", ", met);
    }

    /** Every meaning of one word as typed. */
    List<Reading> read(String text, int at) {
        double cost = lexicon.folded(Sounds.fold(text)).isEmpty() ? COST : COST_FOR_A_WORD;
        return abbreviations.of(text).stream()
                .map(meaning -> Words.of(meaning).stream().map(lexicon::word).toList())
                .map(words -> new Reading(at, at + 1, words, cost, step()))
                .toList();
    }
}
