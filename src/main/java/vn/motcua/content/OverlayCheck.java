package vn.motcua.content;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Looks whether what a unit does differently fits the procedure that it is laid over. */
final class OverlayCheck {

    private final Procedure base;
    private final Set<String> done;
    private final Reading in;

    /** @param done what earlier overlays have exchanged already; grows with each check */
    OverlayCheck(Procedure base, Set<String> done, Reading in) {
        this.base = base;
        this.done = done;
        this.in = in;
    }

    void check(Overlay.Difference difference, Procedure over) {
        difference.fees().forEach(this::hasLabel);
        difference.fees().stream().map(Fee::label).distinct().forEach(label -> once("fee " + label, difference));
        if (!difference.times().isEmpty()) {
            once("times", difference);
        }
        if (difference.counter().isPresent()) {
            once("counter", difference);
        }
        difference.times().forEach(this::isShorter);
        Problems whole = new Problems(difference.file());
        ProcedureChecks.check(over, new Reading(whole, in.places(), false));
        whole.found().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem ->
                        in.error(new Place(problem.line(), problem.column()), problem.message(), problem.mend()));
    }

    private void hasLabel(Fee fee) {
        List<String> labels = base.fees().stream().map(Fee::label).distinct().toList();
        if (!labels.contains(fee.label())) {
            in.error(
                    in.places().of(fee),
                    "Thủ tục " + base.code() + " không có khoản `" + fee.label() + "`.",
                    Nearest.of(fee.label(), labels)
                            .map(near -> "Có phải ý bạn là `" + near + "`?")
                            .orElse("Dùng một trong: " + String.join("; ", labels) + "."));
        }
    }

    private void once(String what, Overlay.Difference difference) {
        if (!done.add(base.code() + " " + what)) {
            in.error(
                    difference.at(),
                    "Phần này của thủ tục " + base.code() + " đã được thay ở một tệp khác của đơn vị.",
                    "Giữ một nơi, xóa nơi kia.");
        }
    }

    private void isShorter(ProcessingTime local) {
        if (local.limit() instanceof ProcessingTime.Limit.Of own) {
            OptionalInt longest = base.times().stream()
                    .filter(time -> time.local().isEmpty())
                    .map(ProcessingTime::limit)
                    .filter(ProcessingTime.Limit.Of.class::isInstance)
                    .map(ProcessingTime.Limit.Of.class::cast)
                    .filter(of -> of.unit() == own.unit())
                    .mapToInt(ProcessingTime.Limit.Of::amount)
                    .max();
            if (longest.isPresent() && longest.getAsInt() <= own.amount()) {
                in.error(
                        in.places().of(local),
                        "Thời hạn của đơn vị không ngắn hơn thời hạn của luật.",
                        "Đơn vị chỉ được rút ngắn; xem lại con số.");
            }
        }
    }
}
