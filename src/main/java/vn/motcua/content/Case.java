package vn.motcua.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A citizen's case as far as it is known: answers, how the dossier is handed in, and the day; never who the person is.
 *
 * @param answers question id to option id (or a count in digits), in the order given
 * @param method how the dossier is handed in, when known
 * @param on the day as of which to answer
 */
public record Case(Map<String, String> answers, Optional<SubmissionMethod> method, LocalDate on) {

    /** The answer that means "không rõ": asked, and left open. */
    public static final String UNSURE = "khong-ro";

    /** Stands where the answer to a question would be that this case never asks: no option equals it. */
    public static final String NOT_ASKED = "khong-hoi";

    public Case {
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Nothing known yet but the day. */
    public static Case asOf(LocalDate day) {
        return new Case(Map.of(), Optional.empty(), day);
    }

    /** This case with one more answer. */
    public Case with(String question, String answer) {
        Map<String, String> more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new Case(more, method, on);
    }

    /**
     * This case with {@link #NOT_ASKED} for every question whose own rule does not hold, so that a rule over such a
     * question is told apart from one over a question that is still open.
     */
    public Case settled(List<Question> questions) {
        Case settled = this;
        for (Question question : questions) {
            if (question.when().in(settled) == Condition.Truth.NO) {
                settled = settled.with(question.id(), NOT_ASKED);
            }
        }
        return settled;
    }

    Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question)).filter(a -> !a.equals(UNSURE));
    }

    /** The count answered to a number question; empty when not answered with a number. */
    public Optional<Integer> count(String question) {
        return answer(question).filter(a -> a.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
