package vn.motcua.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.answers.words.MethodText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** The answers given in guidance, in the order in which they were given, with the way of handing in among them. */
record Answers(Map<String, String> byQuestion) {

    /** Stands for the question how one hands in, which the content never asks. */
    static final String METHOD = "method";

    /** Those of the answers that the guide could use. */
    static Answers valid(Map<String, String> given, Guided guided) {
        Map<String, String> valid = new LinkedHashMap<>(given);
        Map<String, String> known = guided.situation().answers();
        valid.entrySet()
                .removeIf(a -> !a.getKey().equals(METHOD) && !a.getValue().equals(known.get(a.getKey())));
        if (method(given).isEmpty()) {
            valid.remove(METHOD);
        }
        return new Answers(valid);
    }

    /** How one hands in, when that was answered. */
    static Optional<SubmissionMethod> method(Map<String, String> answers) {
        return Arrays.stream(SubmissionMethod.values())
                .filter(method -> word(method).equals(answers.get(METHOD)))
                .findFirst();
    }

    /** A way of handing in as an answer. */
    static String word(SubmissionMethod method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    /** Each question with its answer, as shown. */
    List<String> told(Phrases phrases, List<Question> questions) {
        List<String> told = new ArrayList<>();
        byQuestion.forEach((id, answer) -> questions.stream()
                .filter(q -> q.id().equals(id))
                .map(q -> phrases.say("guidance.told", q.ask(), phrases.say("quoted", label(phrases, q, answer))))
                .forEach(told::add));
        method(byQuestion)
                .map(method -> phrases.say("guidance.method", MethodText.of(phrases, method)))
                .ifPresent(told::add);
        return told;
    }

    private static String label(Phrases phrases, Question question, String answer) {
        if (answer.equals(Case.UNSURE)) {
            return phrases.say("choice.unsure");
        }
        return question.number().isPresent()
                ? answer + " " + question.number().get().unit()
                : question.options().stream()
                        .filter(o -> o.id().equals(answer))
                        .map(Question.Option::label)
                        .findFirst()
                        .orElse(answer);
    }
}
