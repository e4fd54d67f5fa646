package vn.motcua.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at a procedure as a whole once its parts have been read: rules, paths, counts, labels, mentions. */
final class ProcedureChecks {

    private ProcedureChecks() {}

    static void check(Procedure procedure, Reading in) {
        int before = in.problems().errors();
        List<Ruled> parts = Ruled.of(procedure);
        RuleCheck.check(procedure.questions(), parts, counted(procedure, in), in);
        labels(procedure, in);
        boolean hasRules = parts.stream().anyMatch(part -> !part.when().equals(Condition.ALWAYS));
        if (in.problems().errors() == before
                && (hasRules || !procedure.questions().isEmpty())) {
            paths(procedure, parts, in);
        }
        if (in.written()) {
            MentionCheck.check(procedure, in);
        }
    }

    private static void paths(Procedure procedure, List<Ruled> parts, Reading in) {
        Set<SubmissionMethod> methods = EnumSet.noneOf(SubmissionMethod.class);
        procedure.submissions().forEach(submission -> methods.add(submission.method()));
        List<String> needed = new ArrayList<>();
        for (String kind : List.of(Ruled.FEE, Ruled.TIME, Ruled.SUBMISSION, Ruled.DOCUMENT)) {
            boolean incomplete = kind.equals(Ruled.DOCUMENT)
                    && procedure.dossier().incomplete().isPresent();
            if (!incomplete && parts.stream().anyMatch(part -> part.kind().equals(kind))) {
                needed.add(kind);
            }
        }
        PathCheck.check(
                procedure.questions(),
                parts,
                needed,
                methods,
                procedure.source().readOn(),
                in);
    }

    /** The number questions that fees multiply by; one that is no number question is told. */
    private static Set<String> counted(Procedure procedure, Reading in) {
        Set<String> counted = new HashSet<>();
        for (Fee fee : procedure.fees()) {
            for (String id : counts(fee.rate())) {
                counted.add(id);
                Optional<Question> question = procedure.questions().stream()
                        .filter(q -> q.id().equals(id))
                        .findFirst();
                if (question.flatMap(Question::number).isEmpty()) {
                    in.error(
                            in.places().of(fee),
                            "Khoản này nhân với câu trả lời của `" + id + "`, nhưng không có câu hỏi số lượng tên đó.",
                            "Thêm câu hỏi có `number`, hoặc sửa tên.");
                }
            }
        }
        return counted;
    }

    private static List<String> counts(Fee.Rate rate) {
        List<String> counts = new ArrayList<>();
        if (rate instanceof Fee.Rate.Amount amount) {
            amount.count().ifPresent(counts::add);
        } else if (rate instanceof Fee.Rate.Tiered tiered) {
            counts.add(tiered.pages());
            tiered.copies().ifPresent(counts::add);
        }
        return counts;
    }

    private static void labels(Procedure procedure, Reading in) {
        Set<String> labels = new HashSet<>();
        procedure.fees().forEach(fee -> labels.add(fee.label()));
        for (Exemption exemption : procedure.exemptions()) {
            for (String label : exemption.fees()) {
                if (!labels.contains(label)) {
                    in.error(
                            in.places().of(exemption),
                            "Diện giảm này nói đến khoản `" + label + "`, nhưng `fees` không có nhãn đó.",
                            Nearest.of(label, labels)
                                    .map(near -> "Có phải ý bạn là `" + near + "`?")
                                    .orElse("Dùng một trong: " + String.join("; ", labels) + "."));
                }
            }
        }
    }
}
