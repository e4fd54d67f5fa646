package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways of asking that are written down: frames, phrases, and politeness. Read as queries are: with regional words already
 * replaced.
 */
final class AspectTables {

    private static final String ASPECTS = "aspects.tsv";
    private static final String FILLERS = "fillers.tsv";
    private static final List<String> PARTICLES = List.of("vậy", "ạ", "thế", "rứa", "hè");

    private final PhraseTable<Optional<Aspect>> phrases = new PhraseTable<>();
    private final AspectFrames frames = new AspectFrames();

    AspectTables() {
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

    /** What the tables tell of a text. */
    Told told(List<String> keys) {
        List<PhraseTable.Found<Optional<Aspect>>> found = phrases.in(keys);
        Optional<Aspect> told = Optional.empty();
        for (PhraseTable.Found<Optional<Aspect>> phrase : found) {
            told = phrase.value().isPresent() ? stronger(told, phrase.value()) : told;
        }
        Optional<Aspect> surest = frames.surest(keys);
        Optional<Aspect> other = frames.other(keys);
        Optional<Aspect> asked = told;
        Optional<Aspect> together = surest.or(() -> asked.filter(aspect -> aspect != Aspect.STEPS))
                .or(() -> other)
                .or(() -> asked);
        return new Told(surest, other, together, found, frames.leading(keys));
    }

    /** "Làm thế nào" comes along with any other question, so it gives way; otherwise what is asked first counts. */
    private static Optional<Aspect> stronger(Optional<Aspect> known, Optional<Aspect> found) {
        return known.isEmpty() || known.get() == Aspect.STEPS ? found : known;
    }

    /**
     * What each table tells of a text.
     *
     * @param surest by the frames that are surer than any phrase
     * @param other by the other frames
     * @param together by all, phrases between the two kinds of frames
     * @param phrases every way of asking and every filler in the text, from left to right
     * @param leading the words that tell it at the beginning, which may also belong to a procedure's name
     */
    record Told(
            Optional<Aspect> surest,
            Optional<Aspect> other,
            Optional<Aspect> together,
            List<PhraseTable.Found<Optional<Aspect>>> phrases,
            Optional<AspectFrames.Span> leading) {}
}
