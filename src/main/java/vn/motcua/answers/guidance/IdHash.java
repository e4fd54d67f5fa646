package vn.motcua.answers.guidance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import vn.motcua.content.Case;
import vn.motcua.content.Question;

/** Short hashes of ids, the same for ever: a takeaway printed today is read by the software of years to come. */
final class IdHash {

    private static final int QUESTION_BITS = 0xffff;
    private static final int OPTION_BITS = 0x7fff;

    private IdHash() {}

    static int ofEvent(String id) {
        return (int) crc(id);
    }

    static Takeaway.Mark mark(Question question, String answer) {
        boolean number = question.number().isPresent() && !answer.equals(Case.UNSURE);
        return new Takeaway.Mark(
                ofQuestion(question.id()), number ? Integer.parseInt(answer) : ofOption(answer), number);
    }

    /** Question id and answer behind a mark; empty when no question, or more than one, fits. */
    static Optional<Map.Entry<String, String>> answer(Takeaway.Mark mark, List<Question> questions) {
        List<Map.Entry<String, String>> fitting = questions.stream()
                .filter(q -> ofQuestion(q.id()) == mark.question())
                .flatMap(q -> answers(mark, q).map(a -> Map.entry(q.id(), a)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Stream<String> answers(Takeaway.Mark mark, Question question) {
        if (mark.number()) {
            return question
                    .number()
                    .filter(range -> mark.value() >= range.least() && mark.value() <= range.most())
                    .map(range -> String.valueOf(mark.value()))
                    .stream();
        }
        return Stream.concat(question.options().stream().map(Question.Option::id), Stream.of(Case.UNSURE))
                .filter(option -> ofOption(option) == mark.value());
    }

    private static int ofQuestion(String id) {
        return (int) (crc(id) & QUESTION_BITS);
    }

    private static int ofOption(String id) {
        return (int) (crc(id) & OPTION_BITS);
    }

    private static long crc(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
