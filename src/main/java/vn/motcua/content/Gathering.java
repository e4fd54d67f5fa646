package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.calendar.WorkCalendar;

/** Everything read so far; what an earlier folder says wins over a later one. */
final class Gathering {

    /** A life event whose procedures are looked up when all have been read. */
    private record Situation(LifeEvent event, Places places, ContentFile file) {}

    private final Shelf shelf = new Shelf();
    private final Map<String, Situation> situations = new TreeMap<>();
    private final Map<Integer, WorkCalendar.Year> years = new TreeMap<>();
    private final VocabularyReader vocabulary = new VocabularyReader();
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Overlay> overlays = new ArrayList<>();
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

    /** Everything together; to be asked once, when all folders have been read. */
    Content content() {
        Unit base = unit.orElse(UnitReader.UNNAMED);
        Unit over = layOver(base);
        shelf.all().forEach(found -> problems.addAll(CatalogueCheck.procedure(found, shelf)));
        List<LifeEvent> events = lifeEvents();
        return new Content(
                new Catalogue(shelf.all().stream().map(Found::procedure).toList(), changes),
                events,
                vocabulary.vocabulary(),
                over,
                new WorkCalendar(List.copyOf(years.values())),
                hash.version(),
                problems);
    }

    /** Where each part of a procedure comes from; nothing when there is no such procedure. */
    List<Origin> origins(ProcedureCode code) {
        return shelf.find(code).map(Found::origins).orElse(List.of());
    }

    private Unit layOver(Unit base) {
        Overlaying overlaying = new Overlaying(shelf);
        Unit over = base;
        for (Overlay overlay : overlays) {
            Problems here = new Problems(overlay.file().path());
            overlaying.lay(overlay.with(here));
            problems.addAll(here.found());
        }
        for (Overlay overlay : overlays.reversed()) { // the first one has the last word
            over = overlay.unit().over(over);
        }
        return over;
    }

    private List<LifeEvent> lifeEvents() {
        List<LifeEvent> good = new ArrayList<>();
        for (Situation situation : situations.values()) {
            List<Problem> wrong =
                    CatalogueCheck.lifeEvent(situation.event(), situation.places(), situation.file(), shelf);
            problems.addAll(wrong);
            if (wrong.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR)) {
                good.add(situation.event());
            }
        }
        return good;
    }

    private void read(ContentFile file, int number, Problems here) {
        String name = file.relative();
        if (name.startsWith("procedures/")) {
            new ProcedureFile(file, number, here).read(hash).forEach(found -> shelf.add(found, here));
        } else if (name.equals(ChangesFile.NAME)) {
            changes.addAll(ChangesFile.read(file, hash, here));
        } else if (file.isYaml()) {
            readYaml(file, name, Reading.written(here));
        }
    }

    private void readYaml(ContentFile file, String name, Reading in) {
        if (name.startsWith("life-events/")) {
            file.node(hash, in.problems())
                    .flatMap(node -> LifeEventReader.read(node, file.stem(), in))
                    .ifPresent(event -> situations.putIfAbsent(event.id(), new Situation(event, in.places(), file)));
        } else if (name.startsWith("vocabulary/")) {
            file.node(hash, in.problems()).ifPresent(node -> vocabulary.read(node, in));
        } else if (name.startsWith("calendar/")) {
            file.node(hash, in.problems())
                    .flatMap(node -> CalendarReader.read(node, file.stem(), in))
                    .ifPresent(year -> years.putIfAbsent(year.year(), year));
        } else if (name.startsWith("overlay/")) {
            file.node(hash, in.problems())
                    .flatMap(node -> OverlayReader.read(node, file, in))
                    .ifPresent(overlays::add);
        } else if (name.equals("unit.yaml")) {
            Optional<Unit> read = file.node(hash, in.problems()).flatMap(node -> UnitReader.read(node, in));
            unit = unit.or(() -> read);
        }
    }
}
