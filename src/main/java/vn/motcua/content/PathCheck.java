package vn.motcua.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what no way of answering ever reaches, for dead ends, and for paths with too many questions. */
final class PathCheck {

    private static final int MOST_QUESTIONS = 5;

    private final List<Question> questions;
    private final Reading in;
    private final Set<Question> unasked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Ruled> unreached;
    private final Map<String, List<Ruled>> needed = new TreeMap<>();
    private final Map<String, AnswerPaths.Path> deadEnds = new TreeMap<>();
    private int mostAsked;

    private PathCheck(List<Question> questions, List<Ruled> parts, List<String> needed, Reading in) {
        this.questions = questions;
        this.in = in;
        unasked.addAll(questions);
        unreached = new ArrayList<>(parts);
        for (String kind : needed) {
            this.needed.put(
                    kind,
                    parts.stream().filter(part -> part.kind().equals(kind)).toList());
        }
    }

    /**
     * Walks all paths and tells what is wrong with them.
     *
     * @param needed the kinds of part of which each case needs at least one
     */
    static void check(
            List<Question> questions,
            List<Ruled> parts,
            List<String> needed,
            Set<SubmissionMethod> methods,
            LocalDate day,
            Reading in) {
        PathCheck check = new PathCheck(questions, parts, needed, in);
        List<Condition> rules = Stream.concat(
                        questions.stream().map(Question::when), parts.stream().map(Ruled::when))
                .toList();
        check.tell(AnswerPaths.walk(questions, rules, methods, day, check::path));
    }

    /** There are thousands of paths: what has been reached is not looked at again. */
    private void path(AnswerPaths.Path path) {
        Case situation = path.situation();
        mostAsked = Math.max(mostAsked, path.asked());
        unasked.removeIf(question ->
                !situation.answers().getOrDefault(question.id(), Case.NOT_ASKED).equals(Case.NOT_ASKED));
        unreached.removeIf(part -> part.when().in(situation) == Condition.Truth.YES);
        needed.forEach((kind, parts) -> {
            if (!deadEnds.containsKey(kind) && parts.stream().noneMatch(part -> part.mayHoldIn(situation))) {
                deadEnds.put(kind, path);
            }
        });
    }

    private void tell(boolean walkedAll) {
        Place first = questions.isEmpty() ? Place.WHOLE_FILE : in.places().of(questions.getFirst());
        if (mostAsked > MOST_QUESTIONS) {
            in.error(
                    first,
                    "Có trường hợp phải trả lời " + mostAsked + " câu hỏi, quá " + MOST_QUESTIONS + ".",
                    "Bỏ câu ít quan trọng nhất, hoặc thêm `when` để chỉ hỏi khi cần.");
        }
        deadEnds.forEach((kind, path) -> deadEnd(kind, words(path.situation()), first));
        if (!walkedAll) {
            in.warn(first, "Quá nhiều cách trả lời nên chưa kiểm tra hết.", "Bớt câu hỏi hoặc lựa chọn.");
            return;
        }
        questions.stream()
                .filter(unasked::contains)
                .forEach(q -> in.error(
                        in.places().of(q),
                        "Câu hỏi `" + q.id()
                                + "` không bao giờ được hỏi, nên không ai chọn được câu trả lời nào của nó.",
                        "Sửa `when` của câu hỏi."));
        unreached.forEach(p -> in.error(
                in.places().of(p.part()),
                p.kind() + " này không trường hợp nào cần đến: `when` tự mâu thuẫn.",
                "Sửa `when`: `" + ConditionWriter.write(p.when()) + "`."));
    }

    /** Without a place or a time a case is lost; a case without papers or fee may be meant, but seldom is. */
    private void deadEnd(String kind, String when, Place at) {
        String message = "Khi " + when + " thì không còn mục nào loại \"" + kind + "\".";
        if (kind.equals(Ruled.TIME) || kind.equals(Ruled.SUBMISSION)) {
            in.error(at, "Ngõ cụt. " + message, "Thêm một mục cho trường hợp này, hoặc sửa `when`.");
        } else {
            in.warn(at, message, "Xem lại; nếu đúng là không có gì thì nói rõ trong `notes` hoặc bằng `unpublished`.");
        }
    }

    private static String words(Case situation) {
        String answers = situation.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().equals(Case.NOT_ASKED))
                .map(answer -> answer.getKey() + " = " + answer.getValue())
                .collect(Collectors.joining(", "));
        String method =
                situation.method().map(m -> "method = " + Keywords.of(m)).orElse("");
        return Stream.of(answers, method, "ngày " + situation.on())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
