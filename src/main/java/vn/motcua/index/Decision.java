package vn.motcua.index;

import java.util.List;
import java.util.Optional;

/** Decides how sure a finding is: a wrong answer given with confidence is the worst result. */
final class Decision {

    private static final int MOST_CHOICES = 5;

    private Decision() {}

    static Finding.Verdict of(Draft draft, Ranking.Ranked ranked, List<Candidate> candidates) {
        Optional<Finding.Reason> refusal = refusal(draft, ranked, candidates);
        if (refusal.isPresent()) {
            return new Finding.Verdict.Refused(refusal.get());
        }
        int near = near(candidates);
        if (near > 1) {
            return new Finding.Verdict.Several(Math.min(MOST_CHOICES, near));
        }
        if (draft.dearness > 12 || candidates.getFirst().coverage() < 0.4) {
            return new Finding.Verdict.Perhaps(draft.understood());
        }
        return new Finding.Verdict.Clear();
    }

    private static Optional<Finding.Reason> refusal(Draft draft, Ranking.Ranked ranked, List<Candidate> candidates) {
        if (draft.refusal.isPresent()) {
            return draft.refusal;
        }
        if (candidates.isEmpty()) {
            return Optional.of(Finding.Reason.NOTHING_FOUND);
        }
        return ranked.refusal() > candidates.getFirst().score() ? Optional.of(ranked.reason()) : Optional.empty();
    }

    private static int near(List<Candidate> candidates) {
        double best = candidates.getFirst().score();
        int near = 0;
        while (near < candidates.size() && candidates.get(near).score() > 0.9 * best) {
            near++;
        }
        return near;
    }
}
