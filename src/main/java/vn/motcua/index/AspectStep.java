package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the question's aspect ("hết bao nhiêu tiền") and politeness out, and keeps what is asked about. Its tables are read as
 * queries are: with regional words already replaced.
 */
final class AspectStep implements QueryStep {

    private static final String ASPECTS = "aspects.tsv";
    private static final String FILLERS = "fillers.tsv";
    private static final List<String> PARTICLES = List.of("vậy", "ạ", "thế", "rứa", "hè");

    private final PhraseTable<Optional<Aspect>> phrases = new PhraseTable<>();
    private final AspectFrames frames = new AspectFrames();

    AspectStep() {
        for (List<String> row : Table.rows(ASPECTS, 2)) {
            phrases.put(row.get(1), PlainWords.keys(row.get(1)), Optional.of(Aspect.valueOf(row.get(0))));
        }
        Table.rows(FILLERS, 1).forEach(row -> phrases.put(row.get(0), PlainWords.keys(row.get(0)), Optional.empty()));
    }

    /** What the content's language must know: the phrases, alone and as they end a spoken sentence. */
    List<String> learned() {
        List<String> learned = new ArrayList<>(frames.phrases());
        learned.addAll(phrases.phrases());
        phrases.phrases().forEach(phrase -> learned.addAll(PlainWords.regional(phrase)));
        for (String phrase : List.copyOf(learned)) {
            PARTICLES.forEach(particle -> learned.add(phrase + " " + particle));
        }
        return learned;
    }

    /** The words of a text without its question; all of them when it is nothing but a question. */
    List<Word> without(List<Word> words) {
        List<Word> left = new ArrayList<>(words);
        for (var found : phrases.in(Fields.keys(words)).reversed()) {
            left.subList(found.from(), found.to()).clear();
        }
        return left.isEmpty() ? words : left;
    }

    @Override
    public Step step() {
        return Step.ASPECT;
    }

    @Override
    public String apply(Draft draft) {
        List<String> keys = draft.askedKeys();
        Optional<Aspect> told = takeOut(draft, keys);
        draft.aspect = frames.surest(keys)
                .or(() -> told.filter(aspect -> aspect != Aspect.STEPS))
                .or(() -> frames.other(keys))
                .or(() -> told);
        return draft.aspect.map(Aspect::name).orElse("");
    }

    /** Takes ways of asking out, unless nothing would be left, and gives what they ask. */
    private Optional<Aspect> takeOut(Draft draft, List<String> keys) {
        List<Restored> left = new ArrayList<>();
        Optional<Aspect> told = Optional.empty();
        int at = 0;
        for (var found : phrases.in(keys)) {
            left.addAll(draft.asked.subList(at, found.from()));
            at = found.to();
            if (found.value().isPresent()) {
                told = stronger(told, found.value());
            }
        }
        left.addAll(draft.asked.subList(at, draft.asked.size()));
        if (!left.isEmpty()) {
            draft.asked = List.copyOf(left);
        }
        return told;
    }

    /** "Làm thế nào" comes along with any other question, so it gives way; otherwise what is asked first counts. */
    private static Optional<Aspect> stronger(Optional<Aspect> known, Optional<Aspect> found) {
        return known.isEmpty() || known.get() == Aspect.STEPS ? found : known;
    }
}
