package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the question's aspect ("hết bao nhiêu tiền") and politeness out, and keeps what is asked about. */
final class AspectStep implements QueryStep {

    /** What was learned counts more than the tables from this probability on. */
    private static final double SURE = 0.4;

    /** More than the surest of them from this one on. */
    private static final double SURER = 0.8;

    /** Where they tell nothing, it counts from this one on. */
    private static final double ALONE = 0.3;

    /** Nothing is asked from this probability of nothing on. */
    private static final double NOTHING = 0.7;

    /** And from this one on where the surest tables tell something. */
    private static final double SURELY_NOTHING = 0.95;

    /** How much words count that tell the aspect and may also belong to a name. */
    private static final double LEADING = 0.2;

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
        draft.aspect = keys.isEmpty() ? Optional.empty() : aspect(keys, told);
        told.leading().ifPresent(leading -> weighLightly(draft, leading));
        takeOut(draft, told.phrases());
        String tabled = told.together().map(aspect -> ", tables: " + aspect).orElse("");
        return draft.aspect.map(Aspect::name).orElse(tabled.isEmpty() ? "" : "nothing") + tabled;
    }

    /** What was learned decides where it is sure; else the tables do. A text may ask for a procedure alone. */
    private Optional<Aspect> aspect(List<String> keys, AspectTables.Told told) {
        Optional<Aspect> tabled = told.together();
        Optional<AspectWeights.Likeliest> learned = weights.likeliest(AspectSigns.of(keys, told));
        boolean surest = told.surest().isPresent();
        if (learned.filter(l -> l.nothing() >= (surest ? SURELY_NOTHING : NOTHING))
                .isPresent()) {
            return Optional.empty();
        }
        double sure = tabled.isEmpty() ? ALONE : surest ? SURER : SURE;
        return learned.filter(l -> l.probability() >= sure)
                .map(AspectWeights.Likeliest::aspect)
                .or(() -> tabled);
    }

    /** "Lệ phí kết hôn" asks for the fee of marrying, "lệ phí trước bạ" is a fee: such words stay, and count little. */
    private static void weighLightly(Draft draft, AspectFrames.Span leading) {
        List<Restored> weighed = new ArrayList<>();
        for (int at = 0; at < draft.asked.size(); at++) {
            Restored word = draft.asked.get(at);
            weighed.add(leading.holds(at) ? word.weighing(word.weight() * LEADING) : word);
        }
        draft.asked = List.copyOf(weighed);
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
