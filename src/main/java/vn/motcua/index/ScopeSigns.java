package vn.motcua.index;

import java.util.List;
import java.util.Locale;

/**
 * What speaks for and against that no procedure answers a question, weighed to logarithmic odds.
 *
 * <p>The weights are those of a logistic regression over 1,600 foreign messages, 1,800 questions in scope and 3,000 ways of
 * asking, none of which stood in the tables or in the vocabulary then, over a short and a long list at once; the first was
 * then set so that fewer than one question in a hundred is refused wrongly.
 *
 * @param likeness how much the best procedure is like the question
 * @param nearness the nearest foreign messages against the nearest procedure
 * @param known how much more of the question's words the best procedure knows than any block of foreign messages does
 * @param words how many: the more, the more of them something else answers
 * @param topic how much of the question a foreign topic takes
 * @param phrase whether a phrase shows it for certain
 * @param dearness what the repairs cost
 * @param strangeness of its words, as {@link Strangeness} tells it
 * @param ways how many ways of asking people wrote for the list: procedures known by their names alone know few words beside
 *     thousands of foreign messages
 */
record ScopeSigns(
        double likeness,
        double nearness,
        double known,
        int words,
        double topic,
        boolean phrase,
        double dearness,
        double strangeness,
        long ways) {

    private static final double BEFORE_ANY_SIGN = 6.6;
    private static final double FEW_WAYS = -4;
    private static final double FEW = 400;
    private static final double LIKENESS = -2.6;
    private static final double NEARNESS = 1.3;
    private static final double KNOWN = -4.7;
    private static final double WORDS = -1.7;
    private static final double TOPIC = 8.7;
    private static final double PHRASE = 3.5;
    private static final double DEARNESS = 0.11;
    private static final double STRANGENESS = 0.5;

    private static final double LEAST_NEARNESS = 0.05;
    private static final double MOST_NEARNESS = 3;
    private static final double MOST_DEARNESS = 30;

    static ScopeSigns of(Draft draft, List<Candidate> candidates, Stranger stranger, double strangeness, long ways) {
        return new ScopeSigns(
                candidates.isEmpty() ? 0 : candidates.getFirst().likeness(),
                stranger.nearness(),
                (candidates.isEmpty() ? 0 : candidates.getFirst().known()) - stranger.known(),
                draft.asked.size(),
                draft.topic.part(),
                draft.refusal.isPresent(),
                draft.dearness,
                strangeness,
                ways);
    }

    /** Over 0 when rather no procedure answers. */
    double odds() {
        return BEFORE_ANY_SIGN
                + FEW_WAYS * FEW / (FEW + ways)
                + LIKENESS * likeness
                + NEARNESS * Math.log(Math.clamp(nearness, LEAST_NEARNESS, MOST_NEARNESS))
                + KNOWN * known
                + WORDS * Math.log(words)
                + TOPIC * Math.min(1, topic)
                + (phrase ? PHRASE : 0)
                + DEARNESS * Math.min(MOST_DEARNESS, dearness)
                + STRANGENESS * strangeness;
    }

    /** All signs in one line, for whoever mends search. */
    String told() {
        return String.format(
                Locale.ROOT,
                "out of scope %+.1f: likeness %.2f, foreign nearness %.2f, known %+.2f, topic %.2f, dearness %.1f, words %+.1f",
                odds(),
                likeness,
                nearness,
                known,
                topic,
                dearness,
                strangeness);
    }
}
