package vn.motcua.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays the differences of a unit over the procedures; what does not fit is told and leaves the procedure as it was. */
final class Overlaying {

    private final Shelf shelf;
    private final Set<String> done = new HashSet<>();

    Overlaying(Shelf shelf) {
        this.shelf = shelf;
    }

    void lay(Overlay overlay) {
        overlay.differences().forEach(difference -> one(difference, overlay));
        for (Found found : List.copyOf(shelf.all())) {
            String field = found.procedure().identity().field().name();
            Overlay.Counter counter = overlay.counters().get(field);
            if (counter != null && done.add(found.code() + " counter")) {
                Origin origin = overlay.origin("counter", counter.line());
                shelf.put(found.overlaid(at(found.procedure(), counter.name()), origin));
            }
        }
    }

    private void one(Overlay.Difference difference, Overlay overlay) {
        Reading in = overlay.in();
        Optional<Found> found = shelf.find(difference.code());
        if (found.isEmpty()) {
            in.warn(
                    difference.at(),
                    "Chưa có thủ tục mã " + difference.code() + ".",
                    "Xem lại mã; nếu đúng thì mục này có hiệu lực khi có thủ tục đó.");
            return;
        }
        int before = in.problems().errors();
        Procedure over = over(found.get().procedure(), difference);
        new OverlayCheck(found.get().procedure(), done, in).check(difference, over);
        if (in.problems().errors() == before) {
            Found laid = found.get();
            for (Map.Entry<String, Integer> line : difference.lines().entrySet()) {
                laid = laid.overlaid(over, overlay.origin(line.getKey(), line.getValue()));
            }
            shelf.put(laid);
        }
    }

    private static Procedure over(Procedure base, Overlay.Difference difference) {
        List<ProcessingTime> times = new ArrayList<>(base.times());
        times.addAll(difference.times());
        Procedure over = new Procedure(
                base.identity(),
                base.body().with(LocalFees.over(base.fees(), difference.fees()), times, base.submissions()));
        return difference.counter().map(counter -> at(over, counter)).orElse(over);
    }

    /** The procedure with the counter told wherever its dossier is handed in in person. */
    private static Procedure at(Procedure base, String counter) {
        List<Submission> submissions = base.submissions().stream()
                .map(s -> s.method() == SubmissionMethod.IN_PERSON ? s.at(counter) : s)
                .toList();
        return new Procedure(base.identity(), base.body().with(base.fees(), base.times(), submissions));
    }
}
