package vn.motcua.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Condition;
import vn.motcua.content.Submission;
import vn.motcua.content.SubmissionMethod;

/** Turns the ways of filing into places to hand in, named by what the source says and nothing else. */
final class Filing {

    private static final int LONGEST = 1200;

    private Filing() {}

    static List<Submission> submissions(Told told) {
        Set<Submission> all = new LinkedHashSet<>();
        for (Told.Way way : told.ways()) {
            all.add(new Submission(
                    way.method(),
                    Optional.empty(),
                    where(way.method(), told),
                    Words.some(way.description())
                            .map(text -> Words.shortened(Words.item(text), LONGEST))
                            .filter(t -> !t.isEmpty()),
                    Condition.ALWAYS));
        }
        return List.copyOf(all);
    }

    private static String where(SubmissionMethod method, Told told) {
        if (method == SubmissionMethod.ONLINE) {
            return "Cổng Dịch vụ công quốc gia";
        }
        String office = Words.some(told.address()).orElseGet(() -> String.join("; ", Words.items(told.executing())));
        return office.isEmpty() ? "Nguồn không ghi nơi nhận hồ sơ" : Words.shortened(office, LONGEST);
    }
}
