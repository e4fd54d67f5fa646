package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Ranks groups of procedures by the best of their short texts, helped by their other texts. */
final class Ranking {

    private static final int SHORT_TEXTS = 400;
    private static final int LONG_TEXTS = 200;
    private static final double MIN_SCORE = 0.01;

    private final Parts parts;
    private final Coverage coverage;

    Ranking(Parts parts) {
        this.parts = parts;
        this.coverage = new Coverage(parts);
    }

    /** Groups that fit, best first, and how much it is like a message that no procedure answers. */
    Ranked rank(List<Restored> asked) {
        Tally tally = new Tally(parts.groups().all());
        Overlap.Asked overlap = parts.overlap().asked(asked);
        for (Asker.Found found : parts.asker().shortTexts(asked, SHORT_TEXTS)) {
            Doc doc = parts.texts().doc(found.place());
            double score = found.score()
                    * fit(doc, overlap.with(found.place()))
                    * (parts.sharedHeads().isOfAnother(found.place()) ? Weights.OF_ANOTHER : 1);
            tally.take(parts.groups().groupOf(doc.entry()), found.place(), score);
        }
        double unlisted = unlisted(asked, tally.nearest(parts.groups().size()));
        double[] near = tally.totals();
        double[] total = near.clone();
        addLong(total, parts.asker().asked(asked, LONG_TEXTS), Weights.ALL);
        addLong(total, parts.asker().body(asked, LONG_TEXTS), Weights.BODY);
        double[] telling = telling(asked);
        addTelling(near, telling);
        addTelling(total, telling);
        addUse(total);
        Coverage.Known known = coverage.of(asked);
        addCoverage(total, known);
        List<Candidate> candidates = sorted(total, tally, parts.asker().ideal(asked), known);
        return new Ranked(candidates, Stranger.nearest(near, parts.groups().size(), known), unlisted);
    }

    /** A text that says more than was asked fits less: it is about something special. */
    private static double fit(Doc doc, Overlap.Share share) {
        double kind = switch (doc.kind()) {
            case NAME, ALSO -> Weights.NAME;
            case HEAD -> Weights.HEAD;
            case DERIVED -> Weights.DERIVED;
            case WAY, FOREIGN -> 1;
        };
        double whole = share.ofText() > 0.999 && share.ofQuery() > 0.999 ? Weights.WHOLE : 1;
        return kind
                * whole
                * (share.ofText() + Weights.EXTRA)
                / (1 + Weights.EXTRA)
                * (share.ofQuery() + Weights.MISSING)
                / (1 + Weights.MISSING);
    }

    private void addLong(double[] total, List<Asker.Found> found, double weight) {
        double[] best = new double[total.length];
        for (Asker.Found f : found) {
            int group = parts.groups().groupOf(f.place());
            best[group] = Math.max(best[group], f.score());
        }
        for (int g = 0; g < total.length; g++) {
            total[g] += weight * best[g];
        }
    }

    /** How much the words speak for each group, in the measure of the texts' scores. */
    private double[] telling(List<Restored> asked) {
        float[] spoken = parts.learned().telling().speakFor(asked);
        double weight = Weights.TELLING * Math.sqrt(parts.overlap().weigh(asked));
        double[] telling = new double[spoken.length];
        for (int g = 0; g < telling.length; g++) {
            telling[g] = weight * spoken[g];
        }
        return telling;
    }

    private static void addTelling(double[] total, double[] telling) {
        for (int g = 0; g < total.length; g++) {
            total[g] = total[g] == 0 ? 0 : Math.max(MIN_SCORE, total[g] + telling[g]);
        }
    }

    private static void addCoverage(double[] total, Coverage.Known known) {
        for (int g = 0; g < total.length; g++) {
            total[g] += total[g] == 0 ? 0 : Weights.COVERAGE * known.weight(g);
        }
    }

    /** What is asked for often is meant rather than what is not, the more so the less a question says. */
    private void addUse(double[] total) {
        for (int g = 0; g < parts.groups().size(); g++) {
            total[g] += total[g] == 0 ? 0 : Weights.USED * parts.groups().use(g);
        }
    }

    private List<Candidate> sorted(double[] total, Tally tally, double ideal, Coverage.Known known) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < parts.groups().size(); g++) {
            if (total[g] > 0) {
                int doc = tally.bestDoc[g];
                candidates.add(new Candidate(g, doc, total[g], total[g] / ideal, known.share(g)));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::group));
        return candidates;
    }

    /**
     * How much more a way of asking for something that is not listed is like the question than any listed text. Each is
     * measured against what would say just the same, for their lists are of different length.
     */
    private double unlisted(List<Restored> asked, double nearest) {
        Overlap.Asked overlap = parts.unlistedOverlap().asked(asked);
        double best = 0;
        for (Asker.Found found : parts.asker().unlisted(asked, SHORT_TEXTS)) {
            Doc doc = parts.learned().unlisted().doc(found.place());
            best = Math.max(best, found.score() * fit(doc, overlap.with(found.place())));
        }
        if (best == 0 || nearest == 0) {
            return 0;
        }
        return best
                / parts.asker().idealUnlisted(asked)
                / (nearest / parts.asker().ideal(asked));
    }

    /**
     * What was found.
     *
     * @param candidates best first
     * @param stranger the foreign messages that are nearest
     * @param unlisted how like the question the nearest way of asking for something that is not listed is, against the nearest
     *     listed text
     */
    record Ranked(List<Candidate> candidates, Stranger stranger, double unlisted) {}

    /** The best short texts of each group. */
    private static final class Tally {
        final double[] best;
        final double[] second;
        final int[] bestDoc;

        Tally(int groups) {
            best = new double[groups];
            second = new double[groups];
            bestDoc = new int[groups];
            Arrays.fill(bestDoc, -1);
        }

        void take(int group, int doc, double score) {
            if (score > best[group]) {
                second[group] = best[group];
                best[group] = score;
                bestDoc[group] = doc;
            } else if (score > second[group]) {
                second[group] = score;
            }
        }

        /** The best score of the first groups. */
        double nearest(int groups) {
            return Arrays.stream(best, 0, groups).max().orElse(0);
        }

        double[] totals() {
            double[] totals = new double[best.length];
            for (int g = 0; g < best.length; g++) {
                totals[g] = best[g] + Weights.SECOND * second[g];
            }
            return totals;
        }
    }
}
