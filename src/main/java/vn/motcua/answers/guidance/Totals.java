package vn.motcua.answers.guidance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.content.Case;
import vn.motcua.content.Fee;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** Adds up the fees of a case over every way in which it can still turn out. */
record Totals(List<Question> questions, Fees fees, Set<SubmissionMethod> methods) {

    /** One total for each currency, đồng first; never empty. */
    List<Total> of(Case situation) {
        boolean mayBeLess =
                fees.lines(situation).stream().anyMatch(line -> !line.hints().isEmpty());
        List<Map<String, Range>> sums =
                ways(situation).map(way -> sums(fees.lines(way))).distinct().toList();
        Set<String> currencies = new LinkedHashSet<>();
        currencies.add(Fee.DONG);
        sums.forEach(sum -> currencies.addAll(sum.keySet()));
        if (sums.stream().noneMatch(sum -> sum.containsKey(Fee.DONG))) {
            currencies.remove(Fee.DONG);
        }
        return currencies.stream()
                .map(currency -> new Total(currency, hull(sums, currency), mayBeLess))
                .toList();
    }

    private Stream<Case> ways(Case situation) {
        return new Completions(questions, situation)
                .by(methods).stream()
                        .flatMap(by -> new Completions(questions, by)
                                .by(fees.due(by).stream().map(Fee::when).toList()).stream());
    }

    /** Without any line nothing is published: that is never the same as free. */
    private static Map<String, Range> sums(List<FeeLine> lines) {
        if (lines.isEmpty()) {
            return Map.of(Fee.DONG, Range.OPEN);
        }
        return lines.stream()
                .collect(Collectors.toMap(
                        FeeLine::currency,
                        line -> line.open().isPresent() ? line.sum().or(Range.NOTHING) : line.sum(),
                        Range::plus,
                        TreeMap::new));
    }

    private static Range hull(List<Map<String, Range>> sums, String currency) {
        return sums.stream()
                .map(sum -> sum.getOrDefault(currency, Range.NOTHING))
                .reduce(Range::or)
                .orElse(Range.OPEN);
    }
}
