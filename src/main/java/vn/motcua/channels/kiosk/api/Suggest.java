package vn.motcua.channels.kiosk.api;

import java.util.List;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Refusal;

/** Completes what is being typed. */
final class Suggest {

    record Answer(List<Completion> suggestions) {}

    /** @param marks the parts that matched, as [from, to) */
    record Completion(String text, String code, List<int[]> marks) {}

    private Suggest() {}

    static Answer answer(Asked asked) {
        String typed = asked.query().typed("q").orElseThrow(() -> Refusal.badRequest("wrong.empty"));
        int limit = asked.query().number("limit", 1, 20, 8);
        return new Answer(asked.edition().index().suggest(typed, limit).stream()
                .map(s -> new Completion(s.text(), s.code().value(), s.marks()))
                .toList());
    }
}
