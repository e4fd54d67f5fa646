package vn.motcua.answers.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** Tells a rule in the words of the questions that it rests on. */
public record ConditionWords(GuidanceWords words, List<Question> questions) {

    /** An answer that says nothing without its question: "Có", "Chưa quá 60 ngày", "Không có, nhưng …". */
    private static final Pattern NEEDS_QUESTION = Pattern.compile(
            "(?i)(?:có|không|chưa|đã|rồi|đúng|phải)(?:\\b.{0,20}|,.*| (?:có|và|phải)\\b.*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int FEW = 2;

    public ConditionWords {
        questions = List.copyOf(questions);
    }

    /** What a case leaves open of a rule, in words; empty when the case settles it. */
    public Optional<String> of(Condition when, Case known) {
        return Residue.of(when, known).map(this::of);
    }

    /** The rule in words, whatever is known. */
    public String of(Condition when) {
        return tell(when, false);
    }

    static boolean needsQuestion(String answer) {
        return NEEDS_QUESTION.matcher(answer).matches();
    }

    private String tell(Condition when, boolean negated) {
        return switch (when) {
            case Condition.Answered answered -> answered(answered, negated);
            case Condition.AtLeast count -> count(count, negated);
            case Condition.By by -> by(by, negated);
            case Condition.Since since -> words.say(negated ? "case.before" : "case.since", words.day(since.day()));
            case Condition.Not not -> tell(not.part(), !negated);
            case Condition.And and -> joined(and.parts(), negated, negated ? "case.or-part" : "case.and-part");
            case Condition.Or or -> joined(or.parts(), negated, negated ? "case.and-part" : "case.or-part");
        };
    }

    private String joined(List<Condition> parts, boolean negated, String between) {
        return parts.stream()
                .map(part -> {
                    String told = tell(part, negated);
                    return part instanceof Condition.And || part instanceof Condition.Or ? "(" + told + ")" : told;
                })
                .reduce((first, second) -> words.say(between, first, second))
                .orElse("");
    }

    private String answered(Condition.Answered answered, boolean negated) {
        Optional<Question> asked = question(answered.question());
        if (asked.flatMap(Question::number).isPresent()) {
            return numbers(answered.options(), asked.get().number().get().unit(), negated);
        }
        List<String> holds = labels(asked, answered.options(), !negated);
        List<String> others = labels(asked, answered.options(), negated);
        return holds.size() > FEW && others.size() < holds.size()
                ? inQuestion(asked, others, true)
                : inQuestion(asked, holds, false);
    }

    private String numbers(List<String> options, String unit, boolean negated) {
        String counts = options.stream().map(n -> n + " " + unit).collect(Collectors.joining(", "));
        return negated ? words.say("case.not", counts) : counts;
    }

    private static List<String> labels(Optional<Question> question, List<String> options, boolean among) {
        return question.stream()
                .flatMap(q -> q.options().stream())
                .filter(o -> options.contains(o.id()) == among)
                .map(Question.Option::label)
                .toList();
    }

    private String inQuestion(Optional<Question> question, List<String> labels, boolean excluded) {
        String quoted = labels.stream()
                .map(label -> words.say("quoted", label))
                .reduce((first, second) -> words.say("case.or", first, second))
                .orElse("");
        String answer = excluded ? words.say("case.not", quoted) : quoted;
        return question.filter(q -> labels.stream().anyMatch(ConditionWords::needsQuestion))
                .map(q -> words.say("case.answer", q.ask(), answer))
                .orElse(answer);
    }

    private String count(Condition.AtLeast count, boolean negated) {
        String unit = question(count.question())
                .flatMap(Question::number)
                .map(Question.NumberRange::unit)
                .orElse("");
        return negated
                ? words.say("case.at-most", count.least() - 1, unit)
                : words.say("case.at-least", count.least(), unit);
    }

    private String by(Condition.By by, boolean negated) {
        return Arrays.stream(SubmissionMethod.values())
                .filter(method -> (method == by.method()) != negated)
                .map(words::method)
                .reduce((first, second) -> words.say("case.or", first, second))
                .orElse("");
    }

    private Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
