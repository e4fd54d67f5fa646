package vn.motcua.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.calendar.WorkCalendar;

/** Everything read so far; what an earlier folder says wins over a later one. */
final class Gathering {

    private final Map<ProcedureCode, Found> procedures = new LinkedHashMap<>();
    private final Map<String, LifeEvent> lifeEvents = new TreeMap<>();
    private final Map<Integer, WorkCalendar.Year> years = new TreeMap<>();
    private final VocabularyReader vocabulary = new VocabularyReader();
    private final List<Problem> problems = new ArrayList<>();
    private final ContentHash hash = new ContentHash();
    private Optional<Unit> unit = Optional.empty();

    void folder(ContentFolder folder, int number) {
        problems.addAll(folder.problems());
        for (ContentFile file : folder.files()) {
            Problems here = new Problems(file.path());
            read(file, number, here);
            problems.addAll(here.found());
        }
    }

    Content content() {
        return new Content(
                new Catalogue(procedures.values().stream().map(Found::procedure).toList()),
                List.copyOf(lifeEvents.values()),
                vocabulary.vocabulary(),
                unit.orElse(UnitReader.UNNAMED),
                new WorkCalendar(List.copyOf(years.values())),
                hash.version(),
                problems);
    }

    private void read(ContentFile file, int number, Problems here) {
        Reading in = Reading.written(here);
        String name = file.relative();
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (name.startsWith("procedures/")) {
            new ProcedureFile(file, number, here).read(hash).forEach(found -> add(found, here));
        } else if (yaml && name.startsWith("life-events/")) {
            file.node(hash, here)
                    .flatMap(node -> LifeEventReader.read(node, file.stem(), in))
                    .ifPresent(event -> lifeEvents.putIfAbsent(event.id(), event));
        } else if (yaml && name.startsWith("vocabulary/")) {
            file.node(hash, here).ifPresent(node -> vocabulary.read(node, in));
        } else if (yaml && name.startsWith("calendar/")) {
            file.node(hash, here)
                    .flatMap(node -> CalendarReader.read(node, file.stem(), in))
                    .ifPresent(year -> years.putIfAbsent(year.year(), year));
        } else if (name.equals("unit.yaml")) {
            Optional<Unit> read = file.node(hash, here).flatMap(node -> UnitReader.read(node, in));
            unit = unit.or(() -> read);
        }
    }

    private void add(Found found, Problems here) {
        Found before = procedures.putIfAbsent(found.procedure().code(), found);
        if (before != null && before.folder() == found.folder()) {
            here.error(
                    found.at(),
                    "Mã " + found.procedure().code() + " đã có ở " + before.file() + " dòng "
                            + before.at().line() + ".",
                    "Giữ một nơi, xóa nơi kia.");
        }
    }
}
