package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the question's aspect ("hết bao nhiêu tiền") and politeness out, and keeps what is asked about. */
final class AspectStep implements QueryStep {

    /** What was learned counts more than the tables from this probability on. */
    private static final double SURE = 0.4;

    /** And more than the surest of them from this one on. */
    private static final double SURER = 0.8;

    /** Where they tell nothing, it counts from this one on: a text may ask for a procedure alone. */
    private static final double ALONE = 0.6;

    private final AspectTables tables;
    private final AspectWeights weights;

    AspectStep(AspectTables tables, AspectWeights weights) {
        this.tables = tables;
        this.weights = weights;
    }

    @Override
    public Step step() {
        return Step.ASPECT;
    }

    @Override
    public String apply(Draft draft) {
        List<String> keys = draft.askedKeys();
        AspectTables.Told told = tables.told(keys);
        draft.aspect = aspect(keys, told);
        takeOut(draft, told.phrases());
        String tabled = told.together().map(aspect -> ", tables: " + aspect).orElse("");
        return draft.aspect.map(aspect -> aspect + tabled).orElse("");
    }

    /** Where neither the tables nor any word shows a question, there is none, whatever the signs are like. */
    private Optional<Aspect> aspect(List<String> keys, AspectTables.Told told) {
        Optional<Aspect> tabled = told.together();
        if (tabled.isEmpty() && !AspectTables.asks(keys)) {
            return Optional.empty();
        }
        double sure = tabled.isEmpty() ? ALONE : told.surest().isPresent() ? SURER : SURE;
        return weights.likeliest(AspectSigns.of(keys, told))
                .filter(likely -> likely.probability() >= sure)
                .map(AspectWeights.Likeliest::aspect)
                .or(() -> tabled);
    }

    /** Takes ways of asking out, unless nothing would be left. */
    private static void takeOut(Draft draft, List<PhraseTable.Found<Optional<Aspect>>> phrases) {
        List<Restored> left = new ArrayList<>();
        int at = 0;
        for (PhraseTable.Found<Optional<Aspect>> found : phrases) {
            left.addAll(draft.asked.subList(at, found.from()));
            at = found.to();
        }
        left.addAll(draft.asked.subList(at, draft.asked.size()));
        if (!left.isEmpty()) {
            draft.asked = List.copyOf(left);
        }
    }
}
