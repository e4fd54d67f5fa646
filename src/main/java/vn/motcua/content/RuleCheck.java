package vn.motcua.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks whether every rule speaks of questions and options that exist. */
final class RuleCheck {

    private final Map<String, Question> questions = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Reading in;

    private RuleCheck(Reading in) {
        this.in = in;
    }

    /**
     * Tells every rule that names something unknown, and every question that no rule uses.
     *
     * @param counted number questions that are used outside of rules
     */
    static void check(List<Question> questions, List<Ruled> parts, Set<String> counted, Reading in) {
        RuleCheck check = new RuleCheck(in);
        for (Question question : questions) {
            Leaves.of(question.when())
                    .forEach(leaf -> check.leaf(leaf, "Câu hỏi này dựa vào một câu không đứng trước nó. "));
            if (check.questions.putIfAbsent(question.id(), question) != null) {
                in.error(in.places().of(question), "Có hai câu hỏi tên `" + question.id() + "`.", "Đổi tên một câu.");
            }
        }
        parts.forEach(part -> Leaves.of(part.when()).forEach(leaf -> check.leaf(leaf, "")));
        check.used.addAll(counted);
        for (Question question : questions) {
            if (!check.used.contains(question.id())) {
                in.error(
                        in.places().of(question),
                        "Không phần nào dùng câu trả lời của câu hỏi `" + question.id() + "`.",
                        "Thêm `when` vào phần phụ thuộc câu này, hoặc bỏ câu hỏi.");
            }
        }
    }

    private void leaf(Condition leaf, String lead) {
        if (leaf instanceof Condition.Answered answered) {
            Question question = question(answered.question(), leaf, lead);
            if (question != null) {
                answered.options().forEach(option -> option(option, question, leaf));
            }
        } else if (leaf instanceof Condition.AtLeast count) {
            Question question = question(count.question(), leaf, lead);
            if (question != null && question.number().isEmpty()) {
                in.error(
                        in.places().of(leaf),
                        "`" + question.id() + "` không phải câu hỏi số lượng.",
                        "So bằng `=`, `!=` hoặc `in`.");
            }
        }
    }

    private Question question(String id, Condition leaf, String lead) {
        used.add(id);
        Question question = questions.get(id);
        if (question == null) {
            in.error(
                    in.places().of(leaf),
                    lead + "Không có câu hỏi `" + id + "`" + (lead.isEmpty() ? "." : " ở phía trên."),
                    Nearest.of(id, questions.keySet())
                            .map(near -> "Có phải ý bạn là `" + near + "`?")
                            .orElse("Thêm câu hỏi này vào `questions`, hoặc sửa `when`."));
        }
        return question;
    }

    private void option(String option, Question question, Condition leaf) {
        if (question.number().isPresent()) {
            Question.NumberRange range = question.number().get();
            boolean fits = option.matches("\\d{1,6}")
                    && Integer.parseInt(option) >= range.least()
                    && Integer.parseInt(option) <= range.most();
            if (!fits) {
                in.error(
                        in.places().of(leaf),
                        "`" + option + "` nằm ngoài khoảng của câu hỏi `" + question.id() + "`.",
                        "Dùng số từ " + range.least() + " đến " + range.most() + ".");
            }
            return;
        }
        List<String> known =
                question.options().stream().map(Question.Option::id).toList();
        if (!known.contains(option)) {
            in.error(
                    in.places().of(leaf),
                    "Câu hỏi `" + question.id() + "` không có lựa chọn `" + option + "`.",
                    Nearest.of(option, known)
                            .map(near -> "Có phải ý bạn là `" + near + "`?")
                            .orElse("Chọn một trong: " + String.join(", ", known) + "."));
        }
    }
}
