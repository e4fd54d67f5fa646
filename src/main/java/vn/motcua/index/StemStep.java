package vn.motcua.index;

import java.util.List;

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
        List<Restored> joined = draft.asked.stream()
                .map(restored -> restored.as(stems.joined(restored.word())))
                .toList();
        boolean changed = !joined.equals(draft.asked);
        draft.asked = joined;
        return changed
                ? String.join(" ", joined.stream().map(w -> w.word().spelled()).toList())
                : "";
    }
}
