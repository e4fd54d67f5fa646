package vn.motcua.content;

import java.time.LocalDate;
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
    private final List<Ruled> parts;
    private final Reading in;
    private final Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, AnswerPaths.Path> deadEnds = new TreeMap<>();
    private int mostAsked;

    private PathCheck(List<Question> questions, List<Ruled> parts, Reading in) {
        this.questions = questions;
        this.parts = parts;
        this.in = in;
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
        PathCheck check = new PathCheck(questions, parts, in);
        List<Condition> rules = Stream.concat(
                        questions.stream().map(Question::when), parts.stream().map(Ruled::when))
                .toList();
        boolean all = AnswerPaths.walk(questions, rules, methods, day, path -> check.path(path, needed));
        check.tell(all);
    }

    private void path(AnswerPaths.Path path, List<String> needed) {
        mostAsked = Math.max(mostAsked, path.asked());
        for (Question question : questions) {
            if (!Case.NOT_ASKED.equals(path.situation().answers().getOrDefault(question.id(), Case.NOT_ASKED))) {
                reached.add(question);
            }
        }
        Set<String> open = new java.util.HashSet<>();
        for (Ruled part : parts) {
            Condition.Truth truth = part.when().in(path.situation());
            if (truth == Condition.Truth.YES) {
                reached.add(part.part());
            }
            if (truth != Condition.Truth.NO) {
                open.add(part.kind());
            }
        }
        needed.stream().filter(kind -> !open.contains(kind)).forEach(kind -> deadEnds.putIfAbsent(kind, path));
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
                .filter(q -> !reached.contains(q))
                .forEach(q -> in.error(
                        in.places().of(q),
                        "Câu hỏi `" + q.id()
                                + "` không bao giờ được hỏi, nên không ai chọn được câu trả lời nào của nó.",
                        "Sửa `when` của câu hỏi."));
        parts.stream()
                .filter(p -> !reached.contains(p.part()))
                .forEach(p -> in.error(
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
