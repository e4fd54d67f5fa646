package vn.motcua.index;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** Measures an index against queries whose right answers are known. */
public final class Evaluation {

    private static final int HITS = 10;
    /** So many names are asked before anything is timed: by then Java has compiled what matters. */
    private static final int WARM_UP = 2_000;

    private final Map<String, EvaluationSum> groups = new LinkedHashMap<>();
    private final EvaluationSum all = new EvaluationSum();

    private Evaluation() {}

    /** Asks every query on a day; of a query whose answers the catalogue does not hold only confidence counts. */
    public static Evaluation of(ProcedureIndex index, Catalogue catalogue, EvaluationQueries queries, LocalDate day) {
        Evaluation evaluation = new Evaluation();
        Set<ProcedureCode> known =
                Set.copyOf(catalogue.procedures().stream().map(Procedure::code).toList());
        Filter filter = Filter.on(day, HITS);
        warmUp(index, catalogue, filter);
        for (EvaluationQuery query : queries.all()) {
            if (query.gold().isEmpty() || query.gold().stream().anyMatch(known::contains)) {
                evaluation.ask(index, query, filter);
            } else {
                evaluation.askUnlisted(index, query, filter);
            }
        }
        return evaluation;
    }

    private static void warmUp(ProcedureIndex index, Catalogue catalogue, Filter filter) {
        List<Procedure> procedures = catalogue.procedures();
        for (int i = 0; i < WARM_UP && !procedures.isEmpty(); i++) {
            index.find(procedures.get(i % procedures.size()).name(), filter);
        }
    }

    private void ask(ProcedureIndex index, EvaluationQuery query, Filter filter) {
        long start = System.nanoTime();
        Finding finding = index.find(query.text(), filter);
        double took = (System.nanoTime() - start) / 1e6;
        all.add(query, finding, took);
        group(query).add(query, finding, took);
    }

    private void askUnlisted(ProcedureIndex index, EvaluationQuery query, Filter filter) {
        Finding finding = index.find(query.text(), filter);
        all.addUnlisted(finding);
        group(query).addUnlisted(finding);
    }

    private EvaluationSum group(EvaluationQuery query) {
        return groups.computeIfAbsent(query.group(), k -> new EvaluationSum());
    }

    EvaluationSum all() {
        return all;
    }

    /**
     * A table of what each step is worth: all queries with every step, then with one step left out at a time.
     */
    public static String ablation(ProcedureIndex index, Catalogue catalogue, EvaluationQueries queries, LocalDate day) {
        StringBuilder table = new StringBuilder(EvaluationSum.HEAD).append('\n');
        table.append(of(index, catalogue, queries, day).all.row("every step")).append('\n');
        for (Step step : Step.values()) {
            if (step != Step.CLEAN && step != Step.LUCENE) {
                ProcedureIndex less = index.with(Options.without(step));
                String row = "without " + step.name().toLowerCase(Locale.ROOT);
                table.append(of(less, catalogue, queries, day).all.row(row)).append('\n');
            }
        }
        return table.toString();
    }

    /** A table: a row for each kind of query, and one for all. */
    public String table() {
        StringBuilder table = new StringBuilder(EvaluationSum.HEAD).append('\n');
        groups.forEach((group, sum) -> table.append(sum.row(group)).append('\n'));
        return table.append(all.row("all")).append('\n').toString();
    }
}
