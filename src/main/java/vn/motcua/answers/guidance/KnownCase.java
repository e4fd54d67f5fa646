package vn.motcua.answers.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.Question;

/** Cleans what came in as answers: only questions that are asked, only options that they have. */
final class KnownCase {

    private KnownCase() {}

    /**
     * The case with its valid answers, in the order of the questions, and with {@link Case#NOT_ASKED} for the questions
     * that it never asks.
     */
    static Case of(List<Question> questions, Case given) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            valid(question, given.answers().get(question.id())).ifPresent(a -> answers.put(question.id(), a));
        }
        return new Case(answers, given.method(), given.on()).settled(questions);
    }

    /** The answers given, without the marks of questions that are not asked. */
    static Map<String, String> answered(Case situation) {
        Map<String, String> answers = new LinkedHashMap<>(situation.answers());
        answers.values().removeIf(Case.NOT_ASKED::equals);
        return answers;
    }

    private static Optional<String> valid(Question question, String answer) {
        if (answer == null || answer.equals(Case.UNSURE)) {
            return Optional.ofNullable(answer);
        }
        if (question.number().isPresent()) {
            return Optional.of(answer)
                    .filter(a -> a.matches("\\d{1,6}"))
                    .map(Integer::valueOf)
                    .filter(n -> n >= question.number().get().least()
                            && n <= question.number().get().most())
                    .map(String::valueOf);
        }
        return Optional.of(answer).filter(a -> question.options().stream().anyMatch(o -> o.id().equals(a)));
    }
}
