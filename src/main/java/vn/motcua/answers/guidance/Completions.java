package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Leaves;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** The ways in which a case can still turn out, as far as some rules tell them apart. */
record Completions(List<Question> questions, Case situation) {

    private static final int MOST = 300;

    /** Every way to answer the open questions that the rules rest on; the case itself when there are too many. */
    List<Case> by(List<Condition> rules) {
        Set<String> asked = questionsBehind(rules);
        List<Case> ways = List.of(situation);
        for (Question question : questions) {
            if (asked.contains(question.id()) && isOpen(question)) {
                ways = ways.stream()
                        .flatMap(way -> answered(way, question, rules))
                        .toList();
            }
            if (ways.size() > MOST) {
                return List.of(situation);
            }
        }
        return ways;
    }

    /** The same case handed in by each of these methods; the case itself when it tells the method. */
    List<Case> by(Set<SubmissionMethod> methods) {
        if (situation.method().isPresent() || methods.isEmpty()) {
            return List.of(situation);
        }
        return methods.stream()
                .sorted()
                .map(m -> new Case(situation.answers(), Optional.of(m), situation.on()))
                .toList();
    }

    private boolean isOpen(Question question) {
        String answer = situation.answers().get(question.id());
        return answer == null || answer.equals(Case.UNSURE);
    }

    private Stream<Case> answered(Case way, Question question, List<Condition> rules) {
        return question.when().in(way) == Condition.Truth.NO
                ? Stream.of(way.with(question.id(), Case.NOT_ASKED))
                : Turns.answers(question, rules).stream().map(a -> way.with(question.id(), a));
    }

    /** The questions that rules rest on, and those that decide whether these are asked. */
    private Set<String> questionsBehind(List<Condition> rules) {
        Set<String> found = new TreeSet<>();
        List<Condition> next = rules;
        while (!next.isEmpty()) {
            List<Condition> gates = new ArrayList<>();
            for (Question question : questions) {
                boolean spokenOf = next.stream().anyMatch(rule -> Turns.speaksOf(rule, question.id()));
                if (spokenOf && found.add(question.id())) {
                    gates.add(question.when());
                }
            }
            next = gates.stream()
                    .filter(gate -> Leaves.of(gate).findAny().isPresent())
                    .toList();
        }
        return found;
    }
}
