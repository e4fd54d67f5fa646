package vn.motcua.index;

import java.util.List;

/** Says regional words as the whole country does, and weighs words that say little lightly. */
final class VocabularyStep implements QueryStep {

    private final PlainWords plainWords;

    VocabularyStep(PlainWords plainWords) {
        this.plainWords = plainWords;
    }

    @Override
    public Step step() {
        return Step.VOCABULARY;
    }

    @Override
    public String apply(Draft draft) {
        List<Restored> plain = plainWords.plainRestored(draft.asked);
        boolean changed = !plain.equals(draft.asked);
        draft.asked = plain.stream()
                .map(w -> w.weighing(WordWeights.weight(w.word())))
                .toList();
        return changed
                ? String.join(
                        " ", draft.asked.stream().map(w -> w.word().spelled()).toList())
                : "";
    }
}
