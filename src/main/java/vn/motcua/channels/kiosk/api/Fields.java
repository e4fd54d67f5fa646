package vn.motcua.channels.kiosk.api;

import java.util.List;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Board;

/** The fields of administration with the number of procedures in force. */
final class Fields {

    record Answer(List<Counted> fields) {}

    record Counted(String id, String name, int procedures) {}

    private Fields() {}

    static Answer answer(Asked asked) {
        return new Answer(Board.byField(asked.edition(), asked.day()).entrySet().stream()
                .map(e -> new Counted(
                        e.getKey().id(), e.getKey().name(), e.getValue().size()))
                .toList());
    }
}
