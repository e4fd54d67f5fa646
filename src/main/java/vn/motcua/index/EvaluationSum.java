package vn.motcua.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was counted over queries of one kind. */
final class EvaluationSum {

    static final String HEAD = "%-22s %5s %6s %6s %6s %6s %7s %7s %7s %7s %6s %7s %7s"
            .formatted(
                    "group", "n", "s@1", "s@3", "mrr", "zero", "f-ref", "refuse", "f-conf", "u-conf", "aspect",
                    "p50 ms", "p99 ms");

    private int answered;
    private int first;
    private int third;
    private double reciprocal;
    private int empty;
    private int refusedInScope;
    private int falselyConfident;
    private int outOfScope;
    private int refusedRightly;
    private int unlisted;
    private int unlistedConfident;
    private int aspects;
    private int aspectsRight;
    private final List<Double> milliseconds = new ArrayList<>();

    /** Counts one query with its finding. */
    void add(EvaluationQuery query, Finding finding, double took) {
        milliseconds.add(took);
        boolean refused = finding.verdict() instanceof Finding.Verdict.Refused;
        query.aspect().ifPresent(aspect -> {
            aspects++;
            aspectsRight += finding.aspect().equals(query.aspect()) ? 1 : 0;
        });
        if (query.gold().isEmpty()) {
            outOfScope++;
            refusedRightly += refused ? 1 : 0;
            return;
        }
        int rank = rank(query, finding);
        answered++;
        first += rank == 1 ? 1 : 0;
        third += rank > 0 && rank <= 3 ? 1 : 0;
        reciprocal += rank > 0 ? 1.0 / rank : 0;
        empty += finding.hits().isEmpty() ? 1 : 0;
        refusedInScope += refused ? 1 : 0;
        falselyConfident += finding.verdict() instanceof Finding.Verdict.Clear && rank != 1 ? 1 : 0;
    }

    /** Counts one query whose procedure the list does not hold: no procedure may be said with confidence to be its answer. */
    void addUnlisted(Finding finding) {
        unlisted++;
        unlistedConfident += finding.verdict() instanceof Finding.Verdict.Clear ? 1 : 0;
    }

    private static int rank(EvaluationQuery query, Finding finding) {
        for (int i = 0; i < finding.hits().size(); i++) {
            Hit hit = finding.hits().get(i);
            if (query.gold().contains(hit.code()) || hit.variants().stream().anyMatch(query.gold()::contains)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The part of the queries in scope whose first hit is right. */
    double successAtFirst() {
        return answered == 0 ? 1 : (double) first / answered;
    }

    /** The part of the queries in scope that have a right one among the first three hits. */
    double successAtThird() {
        return answered == 0 ? 1 : (double) third / answered;
    }

    /** The part of the queries in scope that were answered wrongly without a doubt. */
    double falseConfidence() {
        return answered == 0 ? 0 : (double) falselyConfident / answered;
    }

    /** The part of the queries for unlisted procedures that were answered without a doubt. */
    double unlistedConfidence() {
        return unlisted == 0 ? 0 : (double) unlistedConfident / unlisted;
    }

    /** The part of the queries out of scope that were refused. */
    double refusals() {
        return outOfScope == 0 ? 1 : (double) refusedRightly / outOfScope;
    }

    /** One line of the table under {@link #HEAD}. */
    String row(String group) {
        return String.format(
                Locale.ROOT,
                "%-22s %5d %6s %6s %6s %6s %7s %7s %7s %7s %6s %7.2f %7.2f",
                group,
                answered + outOfScope,
                part(first, answered),
                part(third, answered),
                answered == 0 ? "-" : String.format(Locale.ROOT, "%.3f", reciprocal / answered),
                part(empty, answered),
                part(refusedInScope, answered),
                part(refusedRightly, outOfScope),
                part(falselyConfident, answered),
                part(unlistedConfident, unlisted),
                part(aspectsRight, aspects),
                percentile(0.5),
                percentile(0.99));
    }

    private static String part(int some, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) some / all);
    }

    private double percentile(double part) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
    }
}
