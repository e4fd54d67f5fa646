package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a procedure that holds only in some cases.
 *
 * @param part the record itself, by which its place is found
 * @param kind what it is, as a problem calls it
 */
record Ruled(Object part, String kind, Condition when) {

    static final String DOCUMENT = "Giấy tờ";
    static final String FEE = "Khoản phí";
    static final String TIME = "Thời hạn";
    static final String SUBMISSION = "Nơi nộp";

    /** Every part of a procedure but its questions. */
    static List<Ruled> of(Procedure procedure) {
        List<Ruled> all = new ArrayList<>();
        add(all, DOCUMENT, procedure.dossier().documents(), Document::when);
        add(all, FEE, procedure.fees(), Fee::when);
        add(all, "Diện giảm phí", procedure.exemptions(), Exemption::when);
        add(all, TIME, procedure.times(), ProcessingTime::when);
        add(all, SUBMISSION, procedure.submissions(), Submission::when);
        add(all, "Điều kiện", procedure.conditions(), Note::when);
        add(all, "Kết quả", procedure.results(), Result::when);
        add(all, "Ghi chú", procedure.notes(), Note::when);
        add(all, "Hạn của người dân", procedure.deadlines(), OwnDeadline::when);
        return all;
    }

    /** Every part of a life event but its questions. */
    static List<Ruled> of(LifeEvent event) {
        List<Ruled> all = new ArrayList<>();
        add(all, "Việc", event.stages(), LifeEvent.Stage::when);
        add(all, "Ghi chú", event.notes(), Note::when);
        return all;
    }

    /** Whether it holds in a case, or may when more is known of it. */
    boolean mayHoldIn(Case situation) {
        return when.in(situation) != Condition.Truth.NO;
    }

    private static <T> void add(List<Ruled> all, String kind, List<T> parts, Function<T, Condition> when) {
        parts.forEach(part -> all.add(new Ruled(part, kind, when.apply(part))));
    }
}
