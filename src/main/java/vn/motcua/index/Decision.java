package vn.motcua.index;

import java.util.List;
import java.util.Optional;

/** Decides how sure a finding is: a wrong answer given with confidence is the worst result. */
final class Decision {

    private static final int MOST_CHOICES = 5;
    /** A way of asking for something unlisted must be so much more like the question: what is listed may serve the same need. */
    private static final double RATHER_UNLISTED = 1.3;
    /** What is shown of a list that does not hold what was asked for. */
    private static final int NEAREST = 3;

    /** A part of the question this small may be about anything. */
    private static final double TOPIC = 0.08;

    private static final double LIKE_A_STRANGER = 0.3;
    private static final double NOTHING_LIKE_IT = 0.08;
    private static final double NEAR = 0.91;
    /** Two words ("tạm trú") rather name a subject than one procedure. */
    private static final int FEW_WORDS = 2;

    private static final double NEAR_A_FEW_WORDS = 0.78;
    /** A shortened name leaves out what makes its procedure special; who asked for no more may mean another. */
    private static final double NEAR_A_SHORTENED_NAME = 0.86;

    private static final double DEAR = 12;
    private static final double HARDLY_LIKE_IT = 0.3;
    /** Of a hundred right answers one is asked about, of four wrong ones to what no procedure answers three. */
    private static final double HARDLY_IN_SCOPE = -1.5;

    private Decision() {}

    /** @param byShortenedName whether the best candidate was found by one */
    static Finding.Verdict of(
            Draft draft, List<Candidate> candidates, Ranking.Ranked ranked, ScopeSigns signs, boolean byShortenedName) {
        Optional<Finding.Reason> refusal = refusal(draft, candidates, ranked.stranger(), signs);
        if (refusal.isPresent()) {
            return new Finding.Verdict.Refused(refusal.get());
        }
        int near = near(candidates, nearness(draft, byShortenedName));
        if (ranked.unlisted() > RATHER_UNLISTED) {
            return new Finding.Verdict.Elsewhere(Math.min(NEAREST, near));
        }
        if (near > 1) {
            return new Finding.Verdict.Several(Math.min(MOST_CHOICES, near));
        }
        if (draft.dearness > DEAR) {
            return new Finding.Verdict.Perhaps(draft.understood());
        }
        boolean doubtful =
                signs.odds() > HARDLY_IN_SCOPE || candidates.getFirst().likeness() < HARDLY_LIKE_IT;
        return doubtful ? new Finding.Verdict.Elsewhere(1) : new Finding.Verdict.Clear();
    }

    private static Optional<Finding.Reason> refusal(
            Draft draft, List<Candidate> candidates, Stranger stranger, ScopeSigns signs) {
        if (signs.odds() > 0) {
            return Optional.of(draft.refusal.orElseGet(() -> reason(draft, stranger)));
        }
        boolean nothing = candidates.isEmpty() || candidates.getFirst().likeness() < NOTHING_LIKE_IT;
        return nothing ? Optional.of(Finding.Reason.NOTHING_FOUND) : Optional.empty();
    }

    private static Finding.Reason reason(Draft draft, Stranger stranger) {
        if (draft.topic.part() > TOPIC) {
            return draft.topic.reason();
        }
        return stranger.nearness() > LIKE_A_STRANGER ? stranger.reason() : Finding.Reason.NOTHING_FOUND;
    }

    private static double nearness(Draft draft, boolean byShortenedName) {
        if (draft.asked.size() <= FEW_WORDS) {
            return NEAR_A_FEW_WORDS;
        }
        return byShortenedName ? NEAR_A_SHORTENED_NAME : NEAR;
    }

    private static int near(List<Candidate> candidates, double part) {
        double best = candidates.getFirst().score();
        int near = 0;
        while (near < candidates.size() && candidates.get(near).score() > part * best) {
            near++;
        }
        return near;
    }
}
