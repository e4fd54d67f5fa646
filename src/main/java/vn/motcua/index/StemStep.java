package vn.motcua.index;

/** Searches for an English word in whatever form the content has it. */
final class StemStep implements QueryStep {

    private final Stems stems;

    StemStep(Stems stems) {
        this.stems = stems;
    }

    @Override
    public Step step() {
        return Step.STEMS;
    }

    @Override
    public String apply(Draft draft) {
        return draft.ask(draft.asked.stream()
                .map(restored -> restored.as(stems.joined(restored.word())))
                .toList());
    }
}
