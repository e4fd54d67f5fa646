package vn.motcua.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import vn.motcua.calendar.WorkCalendar;

/** Everything read so far; what an earlier folder says wins over a later one. */
final class Gathering {

    /** A life event whose procedures are looked up when all have been read. */
    private record Situation(LifeEvent event, Places places, ContentFile file) {}

    private static final List<String> FOLDERS = List.of("vocabulary/", "life-events/", "calendar/", "overlay/");

    private final Shelf shelf = new Shelf();
    private final Map<String, Situation> situations = new TreeMap<>();
    private final Map<Integer, WorkCalendar.Year> years = new TreeMap<>();
    private final VocabularyReader vocabulary = new VocabularyReader();
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private final ContentHash hash = new ContentHash();
    private final Proven proven;
    private Optional<Unit> unit = Optional.empty();

    Gathering(Proven proven) {
        this.proven = proven;
    }

    /** One file that was read apart from all others, and what to do with it when its turn comes. */
    private record Read(Problems problems, ContentHash hash, Runnable take) {}

    /** One file that waits to be read. */
    private record Waiting(long size, FutureTask<Read> task) {}

    /** Reads the files of all folders side by side, the largest first, and takes them in their order. */
    void folders(List<ContentFolder> folders) {
        List<Waiting> inOrder = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            int number = i;
            problems.addAll(folders.get(i).problems());
            for (ContentFile file : folders.get(i).files()) {
                inOrder.add(new Waiting(file.size(), new FutureTask<>(() -> read(file, number))));
            }
        }
        try (ExecutorService readers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            inOrder.stream()
                    .sorted(Comparator.comparing(Waiting::size).reversed())
                    .forEach(waiting -> readers.execute(waiting.task()));
        }
        for (Waiting waiting : inOrder) {
            Read read = waiting.task().resultNow();
            hash.add(read.hash());
            read.take().run();
            problems.addAll(read.problems().found());
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

    private Read read(ContentFile file, int number) {
        Problems here = new Problems(file.path());
        ContentHash bytes = new ContentHash();
        String name = file.relative();
        Runnable take = () -> {};
        if (name.startsWith("procedures/")) {
            List<Found> found = new ProcedureFile(file, number, proven, here).read(bytes);
            take = () -> found.forEach(one -> shelf.add(one, here));
        } else if (name.equals(ChangesFile.NAME)) {
            List<Change> read = ChangesFile.read(file, bytes, here);
            take = () -> changes.addAll(read);
        } else if (file.isYaml() && isKnown(name)) {
            Reading in = Reading.written(here);
            take = file.node(bytes, here).map(node -> yaml(file, node, in)).orElse(take);
        }
        return new Read(here, bytes, take);
    }

    private static boolean isKnown(String name) {
        return name.equals("unit.yaml") || FOLDERS.stream().anyMatch(name::startsWith);
    }

    private Runnable yaml(ContentFile file, Node node, Reading in) {
        String name = file.relative();
        if (name.startsWith("vocabulary/")) {
            Map<ProcedureCode, List<Vocabulary.Way>> ways = VocabularyReader.read(node, in);
            return () -> vocabulary.add(ways);
        } else if (name.startsWith("life-events/")) {
            Optional<LifeEvent> event = LifeEventReader.read(node, file.stem(), in);
            return () -> event.ifPresent(e -> situations.putIfAbsent(e.id(), new Situation(e, in.places(), file)));
        } else if (name.startsWith("calendar/")) {
            Optional<WorkCalendar.Year> year = CalendarReader.read(node, file.stem(), in);
            return () -> year.ifPresent(y -> years.putIfAbsent(y.year(), y));
        } else if (name.startsWith("overlay/")) {
            Optional<Overlay> overlay = OverlayReader.read(node, file, in);
            return () -> overlay.ifPresent(overlays::add);
        }
        Optional<Unit> read = UnitReader.read(node, in);
        return () -> unit = unit.or(() -> read);
    }
}
