package vn.motcua.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Walks every way of answering the questions, each left open once as well, up to a limit. */
final class AnswerPaths {

    private static final int MOST = 20_000;

    /**
     * One way through all questions.
     *
     * @param situation the case at its end, questions that it never asks settled
     * @param asked how many questions were asked
     * @param known whether every one of them was answered
     */
    record Path(Case situation, int asked, boolean known) {}

    private final List<Question> questions;
    private final List<Condition> rules;
    private final Consumer<Path> sink;
    private int walked;

    private AnswerPaths(List<Question> questions, List<Condition> rules, Consumer<Path> sink) {
        this.questions = questions;
        this.rules = rules;
        this.sink = sink;
    }

    /**
     * Hands every path to the sink.
     *
     * @param methods the ways to hand in, of which every one is tried when a rule speaks of them
     * @param day the day as of which to walk when no rule speaks of a day
     * @return whether all of them were walked
     */
    static boolean walk(
            List<Question> questions,
            List<Condition> rules,
            Set<SubmissionMethod> methods,
            LocalDate day,
            Consumer<Path> sink) {
        AnswerPaths paths = new AnswerPaths(questions, rules, sink);
        for (LocalDate on : paths.days(day)) {
            for (Optional<SubmissionMethod> method : paths.methods(methods)) {
                paths.from(0, new Case(Map.of(), method, on), 0, true);
            }
        }
        return paths.walked < MOST;
    }

    private void from(int next, Case situation, int asked, boolean known) {
        if (walked >= MOST) {
            return;
        }
        if (next == questions.size()) {
            walked++;
            sink.accept(new Path(situation, asked, known));
            return;
        }
        Question question = questions.get(next);
        switch (question.when().in(situation)) {
            case NO -> from(next + 1, situation.with(question.id(), Case.NOT_ASKED), asked, known);
            case UNKNOWN -> from(next + 1, situation, asked, known);
            case YES -> {
                answers(question)
                        .forEach(answer -> from(next + 1, situation.with(question.id(), answer), asked + 1, known));
                from(next + 1, situation.with(question.id(), Case.UNSURE), asked + 1, false);
            }
        }
    }

    /** Every option; of a count both ends and the numbers at which some rule turns. */
    private Set<String> answers(Question question) {
        Set<String> answers = new java.util.LinkedHashSet<>();
        question.options().forEach(option -> answers.add(option.id()));
        question.number().ifPresent(range -> turns(question.id(), range).forEach(n -> answers.add(String.valueOf(n))));
        return answers;
    }

    private Set<Integer> turns(String id, Question.NumberRange range) {
        Set<Integer> turns = new TreeSet<>(List.of(range.least(), range.most()));
        Leaves.ofAll(rules).forEach(leaf -> {
            if (leaf instanceof Condition.AtLeast count && count.question().equals(id)) {
                turns.add(count.least());
                turns.add(count.least() - 1);
            }
            if (leaf instanceof Condition.Answered answered
                    && answered.question().equals(id)) {
                answered.options().stream()
                        .filter(option -> option.matches("\\d{1,6}"))
                        .forEach(option -> turns.add(Integer.valueOf(option)));
            }
        });
        turns.removeIf(n -> n < range.least() || n > range.most());
        return turns;
    }

    private Set<LocalDate> days(LocalDate otherwise) {
        Set<LocalDate> days = new TreeSet<>();
        Leaves.ofAll(rules).forEach(leaf -> {
            if (leaf instanceof Condition.Since since) {
                days.add(since.day());
                days.add(since.day().minusDays(1));
            }
        });
        return days.isEmpty() ? Set.of(otherwise) : days;
    }

    private List<Optional<SubmissionMethod>> methods(Set<SubmissionMethod> methods) {
        boolean spokenOf = Leaves.ofAll(rules).anyMatch(leaf -> leaf instanceof Condition.By);
        if (!spokenOf || methods.isEmpty()) {
            return List.of(Optional.empty());
        }
        List<Optional<SubmissionMethod>> each = new ArrayList<>();
        methods.forEach(method -> each.add(Optional.of(method)));
        return each;
    }
}
