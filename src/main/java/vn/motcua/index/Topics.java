package vn.motcua.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Topics that no procedure is about, and how much of a question is about them. */
final class Topics {

    private static final String TABLE = "topics.tsv";

    private final PhraseTable<Topic> phrases = new PhraseTable<>();
    private final Lexicon lexicon;
    private final Map<String, Integer> uses;

    /** @param uses how often the content itself uses a phrase: the oftener, the less it shows */
    Topics(Map<String, Integer> uses, Lexicon lexicon) {
        this.uses = uses;
        this.lexicon = lexicon;
        enter(phrases);
    }

    private static void enter(PhraseTable<Topic> phrases) {
        for (List<String> row : Table.rows(TABLE, 2)) {
            for (String phrase : row.get(1).split(",")) {
                phrases.put(phrase, new Topic(phrase.strip(), Finding.Reason.valueOf(row.get(0))));
            }
        }
    }

    /** How often the texts of procedures use each phrase. */
    static Map<String, Integer> uses(Texts texts) {
        PhraseTable<Topic> phrases = new PhraseTable<>();
        enter(phrases);
        Map<String, Integer> uses = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.doc(i).kind() != Doc.Kind.FOREIGN) {
                phrases.in(Fields.keys(texts.words(i)))
                        .forEach(found -> uses.merge(found.value().phrase(), 1, Integer::sum));
            }
        }
        return uses;
    }

    /** The phrases that the content's language must know. */
    static List<String> learned() {
        return Table.rows(TABLE, 2).stream()
                .flatMap(row -> List.of(row.get(1).split(",")).stream())
                .map(String::strip)
                .toList();
    }

    /** The topic that takes most of a question, and how much it takes, 0 to 1. */
    Share of(List<Restored> words) {
        double all = words.stream().mapToDouble(w -> weight(w.word())).sum();
        Map<Finding.Reason, Double> shares = new EnumMap<>(Finding.Reason.class);
        for (var found : phrases.in(words.stream().map(w -> w.word().key()).toList())) {
            double weight = 0;
            for (Restored word : words.subList(found.from(), found.to())) {
                weight += weight(word.word());
            }
            double rare = 1 / Math.sqrt(1 + uses.getOrDefault(found.value().phrase(), 0));
            shares.merge(found.value().reason(), weight * rare / all, Double::sum);
        }
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> new Share(e.getKey(), e.getValue()))
                .orElse(new Share(Finding.Reason.NOTHING_FOUND, 0));
    }

    private double weight(Word word) {
        return lexicon.model().cost(word.id()) * Math.max(0.3, WordWeights.weight(word));
    }

    private record Topic(String phrase, Finding.Reason reason) {}

    /** How much of a question a topic takes. */
    record Share(Finding.Reason reason, double part) {}
}
