package vn.motcua.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.language.Syllable;

/** Offers what an abbreviation may stand for; its neighbours decide later which reading holds. */
final class AbbreviationStep implements QueryStep {

    private static final double COST = 1;
    private static final double LESS_FOR_EACH_WORD = 2;
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
        boolean word =
                Syllable.isSyllable(text) && !lexicon.folded(Sounds.fold(text)).isEmpty();
        return abbreviations.of(text).stream()
                .map(meaning -> Words.of(meaning).stream().map(lexicon::word).toList())
                .map(words -> new Reading(at, at + 1, words, word ? COST_FOR_A_WORD : cost(words.size()), step()))
                .toList();
    }

    /** What a long abbreviation stands for is long; that must not make it unlikely. */
    private static double cost(int words) {
        return COST - LESS_FOR_EACH_WORD * (words - 1);
    }
}
