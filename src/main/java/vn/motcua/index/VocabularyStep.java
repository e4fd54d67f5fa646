package vn.motcua.index;

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
        String plain = draft.ask(plainWords.plainRestored(draft.asked));
        draft.asked = draft.asked.stream()
                .map(word -> word.weighing(WordWeights.weight(word.word())))
                .toList();
        return plain;
    }
}
