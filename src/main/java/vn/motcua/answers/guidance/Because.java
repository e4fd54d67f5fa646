package vn.motcua.answers.guidance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Condition.Truth;
import vn.motcua.content.Question;

/** Tells which known facts of a case settle a rule. */
record Because(List<Question> questions, Case situation) {

    /** The facts that make a rule hold or fail; none when it is open, or holds in any case. */
    List<Reason> of(Condition rule) {
        Truth truth = rule.in(situation);
        Set<Reason> reasons = new LinkedHashSet<>();
        if (truth != Truth.UNKNOWN) {
            settle(rule, truth).forEach(reasons::add);
        }
        return List.copyOf(reasons);
    }

    private Stream<Reason> settle(Condition rule, Truth truth) {
        return switch (rule) {
            case Condition.And and -> truth == Truth.YES ? all(and.parts(), truth) : first(and.parts(), truth);
            case Condition.Or or -> truth == Truth.YES ? first(or.parts(), truth) : all(or.parts(), truth);
            case Condition.Not not -> settle(not.part(), truth == Truth.YES ? Truth.NO : Truth.YES);
            case Condition.Answered answered -> answer(answered.question());
            case Condition.AtLeast count -> answer(count.question());
            case Condition.By by -> situation.method().stream().map(Reason.HandedIn::new);
            case Condition.Since since -> Stream.of(new Reason.Day(since.day(), truth == Truth.YES));
        };
    }

    private Stream<Reason> all(List<Condition> parts, Truth truth) {
        return parts.stream().flatMap(part -> settle(part, truth));
    }

    private Stream<Reason> first(List<Condition> parts, Truth truth) {
        return parts.stream()
                .filter(part -> part.in(situation) == truth)
                .limit(1)
                .flatMap(part -> settle(part, truth));
    }

    /** A question that this case never asks is settled by whatever made it so. */
    private Stream<Reason> answer(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).flatMap(question -> {
            String answer = situation.answers().get(id);
            return Case.NOT_ASKED.equals(answer)
                    ? settle(question.when(), Truth.NO)
                    : Stream.of(new Reason.Answered(question.ask(), label(question, answer)));
        });
    }

    private static String label(Question question, String answer) {
        return question.options().stream()
                .filter(option -> option.id().equals(answer))
                .map(Question.Option::label)
                .findFirst()
                .orElseGet(() -> question.number()
                        .map(range -> answer + " " + range.unit())
                        .orElse(answer));
    }
}
