package vn.motcua.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The table: for each class of queries every engine, each number with its ratio to ours, which comes first. */
final class Markdown {

    private static final String HEAD = """
            | class (queries) | engine | indexed | success@1 | success@3 | MRR@10 | p50 ms | p99 ms |
            |---|---|---|---|---|---|---|---|
            """;

    private final List<Query> queries;
    private final Map<String, int[]> classes = new LinkedHashMap<>();
    private final StringBuilder table = new StringBuilder(HEAD);

    Markdown(List<Query> queries) {
        this.queries = queries;
        classes.put("all", IntStream.range(0, queries.size()).toArray());
        TreeSet<String> kinds = new TreeSet<>(queries.stream().map(Query::kind).toList());
        for (String kind : kinds) {
            classes.put(
                    kind,
                    IntStream.range(0, queries.size())
                            .filter(i -> queries.get(i).kind().equals(kind))
                            .toArray());
        }
        if (kinds.size() == 1) {
            classes.remove(kinds.first());
        }
    }

    /** The whole table; the first run is the one that the others are compared with. */
    String of(List<Run> runs) {
        classes.forEach((name, places) -> {
            Score ours = Score.of(queries, runs.getFirst().answers(), places);
            for (Run run : runs) {
                Score score = Score.of(queries, run.answers(), places);
                table.append("| %s (%d) | %s | %s |".formatted(name, places.length, run.engine(), run.holds()));
                cell(score.first(), ours.first());
                cell(score.three(), ours.three());
                cell(score.reciprocal(), ours.reciprocal());
                cell(score.median(), ours.median());
                cell(score.slow(), ours.slow());
                table.append('\n');
            }
        });
        return table.toString();
    }

    private void cell(double value, double ours) {
        String ratio = ours == 0 ? "–" : "×" + String.format(Locale.ROOT, "%.2f", value / ours);
        table.append(String.format(Locale.ROOT, " %.3f (%s) |", value, ratio));
    }

    /** One engine's answers over one depth of the list. */
    record Run(String engine, String holds, List<Answer> answers) {}
}
