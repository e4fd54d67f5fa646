package vn.motcua.peers;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well and how fast an engine answered some queries.
 *
 * @param first part of the queries whose first hit is right
 * @param three part of the queries with a right hit among the first three
 * @param reciprocal mean of 1 / place of the first right hit, among ten
 * @param median half of the queries took less, in milliseconds
 * @param slow one query in a hundred took more, in milliseconds
 */
record Score(double first, double three, double reciprocal, double median, double slow) {

    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    /** The score for the queries at these places; the first round's answers count, and all rounds' times. */
    static Score of(List<Query> queries, List<Answer> answers, int[] places) {
        int[] ranks = IntStream.of(places)
                .map(i -> answers.get(i).rank(queries.get(i).gold()))
                .toArray();
        double[] times = IntStream.of(places)
                .flatMap(i -> IntStream.iterate(i, at -> at < answers.size(), at -> at + queries.size()))
                .mapToDouble(at -> answers.get(at).nanos() / NANOS_IN_A_MILLISECOND)
                .sorted()
                .toArray();
        return new Score(
                IntStream.of(ranks).filter(rank -> rank == 1).count() / (double) ranks.length,
                IntStream.of(ranks).filter(rank -> rank >= 1 && rank <= 3).count() / (double) ranks.length,
                IntStream.of(ranks)
                        .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                        .average()
                        .orElse(0),
                percentile(times, 50),
                percentile(times, 99));
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }
}
