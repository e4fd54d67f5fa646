package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.content.Condition;
import vn.motcua.content.Leaves;
import vn.motcua.content.Question;

/** The answers by which rules are told apart. */
final class Turns {

    private Turns() {}

    /** Every option of a question; of a count both ends and the numbers at which some rule turns. */
    static List<String> answers(Question question, List<Condition> rules) {
        if (question.number().isEmpty()) {
            return question.options().stream().map(Question.Option::id).toList();
        }
        Question.NumberRange range = question.number().get();
        List<Integer> numbers = new ArrayList<>(List.of(range.least(), range.most()));
        Leaves.ofAll(rules).forEach(leaf -> numbers.addAll(turns(leaf, question.id())));
        return numbers.stream()
                .filter(n -> n >= range.least() && n <= range.most())
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    private static List<Integer> turns(Condition leaf, String question) {
        if (!speaksOf(leaf, question)) {
            return List.of();
        }
        return switch (leaf) {
            case Condition.AtLeast count -> List.of(count.least() - 1, count.least());
            case Condition.Answered answered ->
                answered.options().stream()
                        .filter(option -> option.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .toList();
            default -> List.of();
        };
    }

    /** Whether a rule rests on the answer to a question. */
    static boolean speaksOf(Condition rule, String question) {
        return Leaves.of(rule).anyMatch(leaf -> switch (leaf) {
            case Condition.AtLeast count -> count.question().equals(question);
            case Condition.Answered answered -> answered.question().equals(question);
            default -> false;
        });
    }
}
