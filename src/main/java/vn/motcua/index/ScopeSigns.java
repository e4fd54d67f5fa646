package vn.motcua.index;

import java.util.List;
import java.util.Locale;

/**
 * What speaks for and against that no procedure answers a question, weighed to logarithmic odds.
 *
 * <p>The weights are those of a logistic regression over 524 foreign messages and 885 questions in scope, none of which
 * stands in the tables or in the vocabulary, over a short and a long list at once; the first was then set so that about one
 * question in a hundred is refused wrongly.
 *
 * @param likeness how much the best procedure is like the question
 * @param nearness the nearest foreign messages against the nearest procedure
 * @param topic how much of the question a foreign topic takes
 * @param phrase whether a phrase shows it for certain
 * @param dearness what the repairs cost
 * @param strangeness of its words, as {@link Strangeness} tells it
 * @param procedures how many groups of procedures there are: in a short list even a good question has none very near
 */
record ScopeSigns(
        double likeness,
        double nearness,
        double topic,
        boolean phrase,
        double dearness,
        double strangeness,
        int procedures) {

    private static final double BEFORE_ANY_SIGN = -0.1;
    private static final double SHORT_LIST = -1;
    private static final double SHORT = 100;
    private static final double LIKENESS = -1.13;
    private static final double NEARNESS = 1.49;
    private static final double TOPIC = 7.71;
    private static final double PHRASE = 3.95;
    private static final double DEARNESS = 0.08;
    private static final double STRANGENESS = 0.67;

    private static final double LEAST_LIKENESS = 0.01;
    private static final double LEAST_NEARNESS = 0.05;
    private static final double MOST_NEARNESS = 3;
    private static final double MOST_DEARNESS = 30;

    static ScopeSigns of(
            Draft draft, List<Candidate> candidates, Stranger stranger, double strangeness, int procedures) {
        return new ScopeSigns(
                candidates.isEmpty() ? 0 : candidates.getFirst().likeness(),
                stranger.nearness(),
                draft.topic.part(),
                draft.refusal.isPresent(),
                draft.dearness,
                strangeness,
                procedures);
    }

    /** Over 0 when rather no procedure answers. */
    double odds() {
        return BEFORE_ANY_SIGN
                + SHORT_LIST * SHORT / (SHORT + procedures)
                + LIKENESS * Math.log(Math.max(LEAST_LIKENESS, likeness))
                + NEARNESS * Math.log(Math.clamp(nearness, LEAST_NEARNESS, MOST_NEARNESS))
                + TOPIC * Math.min(1, topic)
                + (phrase ? PHRASE : 0)
                + DEARNESS * Math.min(MOST_DEARNESS, dearness)
                + STRANGENESS * strangeness;
    }

    /** All signs in one line, for whoever mends search. */
    String told() {
        return String.format(
                Locale.ROOT,
                "out of scope %+.1f: likeness %.2f, foreign nearness %.2f, topic %.2f, dearness %.1f, words %+.1f",
                odds(),
                likeness,
                nearness,
                topic,
                dearness,
                strangeness);
    }
}
