package vn.motcua.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Question;

/** Tells a rule in the words of the questions that it rests on; parts that the day settles are left out. */
record CaseWords(Phrases phrases, List<Question> questions, LocalDate today) {

    /** An answer that says nothing without its question. */
    private static final Pattern NEEDS_QUESTION =
            Pattern.compile("(?i)(có|không|chưa|đã|rồi|đúng|phải)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int FEW = 3;

    /** The rule in words; empty when the day alone settles it. */
    Optional<String> of(Condition when) {
        return words(when, false).filter(w -> !w.isEmpty());
    }

    private Optional<String> words(Condition when, boolean negated) {
        if (when.in(Case.asOf(today)) != Condition.Truth.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(
                switch (when) {
                    case Condition.Answered answered -> answered(answered, negated);
                    case Condition.AtLeast atLeast -> atLeast(atLeast, negated);
                    case Condition.By by -> by(by, negated);
                    case Condition.Since since -> "";
                    case Condition.Not not -> words(not.part(), !negated).orElse("");
                    case Condition.And and -> joined(and.parts(), negated, negated ? or() : and());
                    case Condition.Or or -> joined(or.parts(), negated, negated ? and() : or());
                });
    }

    private String joined(List<Condition> parts, boolean negated, String between) {
        return parts.stream().flatMap(part -> words(part, negated).stream()).collect(Collectors.joining(between));
    }

    private String and() {
        return ", " + phrases.say("and") + " ";
    }

    private String or() {
        return " " + phrases.say("or") + " ";
    }

    private String answered(Condition.Answered answered, boolean negated) {
        Question question = question(answered.question());
        List<String> others = labels(question, answered.options(), false);
        if (negated && others.size() > FEW) {
            return phrases.say("case.not", inQuestion(question, labels(question, answered.options(), true)));
        }
        return inQuestion(question, negated ? others : labels(question, answered.options(), true));
    }

    private static List<String> labels(Question question, List<String> options, boolean among) {
        return question.options().stream()
                .filter(o -> options.contains(o.id()) == among)
                .map(Question.Option::label)
                .toList();
    }

    private String inQuestion(Question question, List<String> labels) {
        String answer = String.join(or(), labels);
        return labels.stream().anyMatch(l -> NEEDS_QUESTION.matcher(l).matches())
                ? phrases.say("case.answer", question.ask(), answer)
                : answer;
    }

    private String atLeast(Condition.AtLeast atLeast, boolean negated) {
        String unit = question(atLeast.question())
                .number()
                .map(Question.NumberRange::unit)
                .orElse("");
        return negated
                ? phrases.say("case.at-most", atLeast.least() - 1, unit)
                : phrases.say("case.at-least", atLeast.least(), unit);
    }

    private String by(Condition.By by, boolean negated) {
        String method = MethodText.of(phrases, by.method());
        return negated ? phrases.say("case.not", method) : method;
    }

    private Question question(String id) {
        return questions.stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a rule rests on a question that is not asked: " + id));
    }
}
