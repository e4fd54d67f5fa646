package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the question's aspect ("hết bao nhiêu tiền") and politeness out, and keeps what is asked about. */
final class AspectStep implements QueryStep {

    private static final String ASPECTS = "aspects.tsv";
    private static final String FILLERS = "fillers.tsv";
    private static final List<String> PARTICLES = List.of("vậy", "ạ", "thế");

    private final PhraseTable<Optional<Aspect>> phrases = new PhraseTable<>();
    private final List<Frame> frames = new ArrayList<>();

    AspectStep() {
        for (List<String> row : Table.rows(ASPECTS, 2)) {
            Aspect aspect = Aspect.valueOf(row.get(0));
            if (row.get(1).contains("…")) {
                frames.add(Frame.of(row.get(1), aspect));
            } else {
                phrases.put(row.get(1), Optional.of(aspect));
            }
        }
        Table.rows(FILLERS, 1).forEach(row -> phrases.put(row.get(0), Optional.empty()));
    }

    /** What the content's language must know: the phrases, alone and as they end a spoken sentence. */
    List<String> learned() {
        List<String> learned = new ArrayList<>(phrases.phrases());
        for (String phrase : phrases.phrases()) {
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
        List<Restored> left = new ArrayList<>();
        List<String> keys = draft.askedKeys();
        int at = 0;
        for (var found : phrases.in(keys)) {
            left.addAll(draft.asked.subList(at, found.from()));
            at = found.to();
            if (found.value().isPresent()) {
                draft.aspect = stronger(draft.aspect, found.value());
            }
        }
        left.addAll(draft.asked.subList(at, draft.asked.size()));
        if (draft.aspect.isEmpty()) {
            draft.aspect = frames.stream()
                    .filter(f -> f.holds(keys))
                    .map(Frame::aspect)
                    .findFirst();
        }
        if (!left.isEmpty()) {
            draft.asked = List.copyOf(left);
        }
        return draft.aspect.map(Aspect::name).orElse("");
    }

    /** "Làm thế nào" comes along with any other question, so it gives way; otherwise what is asked first counts. */
    private static Optional<Aspect> stronger(Optional<Aspect> known, Optional<Aspect> found) {
        return known.isEmpty() || known.get() == Aspect.STEPS ? found : known;
    }

    /** A question's frame: words somewhere before, words at the end. */
    private record Frame(List<String> head, List<String> end, Aspect aspect) {

        static Frame of(String row, Aspect aspect) {
            String[] parts = row.split("…");
            return new Frame(keys(parts[0]), keys(parts[1]), aspect);
        }

        private static List<String> keys(String text) {
            return Words.of(text).stream().map(Words::key).toList();
        }

        boolean holds(List<String> keys) {
            int tail = lastIndexOf(keys, end);
            return tail >= 0 && tail + end.size() >= keys.size() - 2 && indexBefore(keys, tail) >= 0;
        }

        private int indexBefore(List<String> keys, int tail) {
            return java.util.Collections.indexOfSubList(keys.subList(0, tail), head);
        }

        private static int lastIndexOf(List<String> keys, List<String> part) {
            return java.util.Collections.lastIndexOfSubList(keys, part);
        }
    }
}
