package vn.motcua.answers.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/**
 * Tells a rule in the words of the questions that it rests on; parts that the known case settles are left out.
 *
 * @param known what is known: at least the day
 */
public record CaseWords(Phrases phrases, List<Question> questions, Case known) {

    /** An answer that says nothing without its question: "Có", "Chưa quá 60 ngày", "Không có, nhưng …". */
    private static final Pattern NEEDS_QUESTION = Pattern.compile(
            "(?i)(?:có|không|chưa|đã|rồi|đúng|phải)(?:\\b.{0,20}|,.*| (?:có|và|phải)\\b.*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int FEW = 2;

    /** What is open of a rule, in words; empty when the case settles it. */
    public Optional<String> of(Condition when) {
        return words(when, false);
    }

    /** Whether an answer says nothing without its question. */
    public static boolean needsQuestion(String answer) {
        return NEEDS_QUESTION.matcher(answer).matches();
    }

    private Optional<String> words(Condition when, boolean negated) {
        if (when.in(known) != Condition.Truth.UNKNOWN) {
            return Optional.empty();
        }
        return switch (when) {
            case Condition.Answered answered -> Optional.of(answered(answered, negated));
            case Condition.AtLeast atLeast -> Optional.of(atLeast(atLeast, negated));
            case Condition.By by -> Optional.of(by(by, negated));
            case Condition.Since since -> Optional.empty();
            case Condition.Not not -> words(not.part(), !negated);
            case Condition.And and -> joined(and.parts(), negated, negated ? "; " + or() : and());
            case Condition.Or or -> joined(or.parts(), negated, negated ? and() : "; " + or());
        };
    }

    private Optional<String> joined(List<Condition> parts, boolean negated, String between) {
        List<String> told = parts.stream()
                .flatMap(part -> words(part, negated)
                        .map(w -> part instanceof Condition.And || part instanceof Condition.Or ? "(" + w + ")" : w)
                        .stream())
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(between, told));
    }

    private String and() {
        return ", " + phrases.say("and") + " ";
    }

    private String or() {
        return phrases.say("or") + " ";
    }

    private String answered(Condition.Answered answered, boolean negated) {
        Question question = question(answered.question());
        if (question.number().isPresent()) {
            return counts(answered.options(), question.number().get().unit(), negated);
        }
        List<String> holds = labels(question, answered.options(), !negated);
        List<String> others = labels(question, answered.options(), negated);
        return holds.size() > FEW && others.size() < holds.size()
                ? inQuestion(question, others, true)
                : inQuestion(question, holds, false);
    }

    private String counts(List<String> counts, String unit, boolean negated) {
        String told = counts.stream().map(count -> count + " " + unit).collect(Collectors.joining(" " + or()));
        return negated ? phrases.say("case.not", told) : told;
    }

    private static List<String> labels(Question question, List<String> options, boolean among) {
        return question.options().stream()
                .filter(o -> options.contains(o.id()) == among)
                .map(Question.Option::label)
                .toList();
    }

    private String inQuestion(Question question, List<String> labels, boolean excluded) {
        String between = excluded ? " " + phrases.say("case.nor") + " " : " " + or();
        String quoted =
                labels.stream().map(label -> phrases.say("quoted", label)).collect(Collectors.joining(between));
        if (labels.stream().anyMatch(CaseWords::needsQuestion)) {
            return phrases.say(excluded ? "case.other-answer" : "case.answer", question.ask(), quoted);
        }
        return excluded ? phrases.say("case.not", quoted) : quoted;
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
        return Arrays.stream(SubmissionMethod.values())
                .filter(method -> (method == by.method()) != negated)
                .map(method -> MethodText.of(phrases, method))
                .collect(Collectors.joining(" " + or()));
    }

    private Question question(String id) {
        return questions.stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a rule rests on a question that is not asked: " + id));
    }
}
