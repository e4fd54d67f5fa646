package vn.motcua.answers.guidance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Condition.Truth;
import vn.motcua.content.Question;

/**
 * Chooses the next question: the first unanswered one that this case asks and whose answer can still change something.
 *
 * @param rules the rules of all parts that may hold in this case
 * @param counts ids of the number questions that some fee of this case multiplies by
 */
record NextQuestion(List<Question> questions, List<Condition> rules, Set<String> counts, Case situation) {

    /** No path asks more. */
    static final int MOST = 5;

    Optional<Question> find() {
        if (KnownCase.answered(situation).size() >= MOST) {
            return Optional.empty();
        }
        return questions.stream()
                .filter(q -> !situation.answers().containsKey(q.id()))
                .filter(q -> q.when().in(situation) == Truth.YES && matters(q))
                .findFirst();
    }

    private boolean matters(Question question) {
        if (counts.contains(question.id())) {
            return true;
        }
        List<Case> answered = Turns.answers(question, rules).stream()
                .map(a -> situation.with(question.id(), a).settled(questions))
                .toList();
        return rules.stream().anyMatch(rule -> turns(rule, question, answered))
                || later(question).stream().anyMatch(q -> turns(q.when(), question, answered) && matters(q));
    }

    private List<Question> later(Question question) {
        return questions.subList(questions.indexOf(question) + 1, questions.size());
    }

    /** Whether a rule that is open now comes out differently for different answers, or may once more is known. */
    private boolean turns(Condition rule, Question question, List<Case> answered) {
        if (rule.in(situation) != Truth.UNKNOWN) {
            return false;
        }
        Set<Truth> truths = EnumSet.noneOf(Truth.class);
        answered.forEach(known -> truths.add(rule.in(known)));
        boolean open = truths.equals(EnumSet.of(Truth.UNKNOWN));
        return open ? Turns.speaksOf(rule, question.id()) : truths.size() > 1;
    }
}
