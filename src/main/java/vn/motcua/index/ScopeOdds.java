package vn.motcua.index;

import java.util.List;

/**
 * How likely it is that no procedure answers a question, as logarithmic odds: a sum of what each sign says.
 *
 * <p>The weights are those of a logistic regression over 330 foreign messages and 3,400 questions in scope, none of which
 * stands in the tables or, when they were fitted, in the vocabulary; the first was then set so that fewer than one
 * question in a hundred is refused wrongly.
 */
final class ScopeOdds {

    private static final double BEFORE_ANY_SIGN = 1.64;
    private static final double LIKENESS = -0.61;
    private static final double NEARNESS = 1.82;
    private static final double TOPIC = 5.66;
    private static final double PHRASE = 6.47;
    private static final double COVERAGE = -2.9;
    private static final double DEARNESS = 0.13;
    private static final double STRANGENESS = 0.67;

    private static final double LEAST_LIKENESS = 0.01;
    private static final double LEAST_NEARNESS = 0.05;
    private static final double MOST_NEARNESS = 3;
    private static final double MOST_DEARNESS = 30;

    private ScopeOdds() {}

    /**
     * Over 0 when rather none does.
     *
     * @param strangeness of its words, as {@link Strangeness} tells it
     */
    static double of(Draft draft, List<Candidate> candidates, Stranger stranger, double strangeness) {
        double likeness = candidates.isEmpty() ? 0 : candidates.getFirst().likeness();
        double coverage = candidates.isEmpty() ? 0 : candidates.getFirst().coverage();
        double nearness = Math.clamp(stranger.nearness(), LEAST_NEARNESS, MOST_NEARNESS);
        return BEFORE_ANY_SIGN
                + LIKENESS * Math.log(Math.max(LEAST_LIKENESS, likeness))
                + NEARNESS * Math.log(nearness)
                + TOPIC * Math.min(1, draft.topic.part())
                + (draft.refusal.isPresent() ? PHRASE : 0)
                + COVERAGE * coverage
                + DEARNESS * Math.min(MOST_DEARNESS, draft.dearness)
                + STRANGENESS * strangeness;
    }
}
