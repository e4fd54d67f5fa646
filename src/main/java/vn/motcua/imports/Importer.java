package vn.motcua.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports published procedures into a content folder; what one file or record lacks never stops the others. */
public final class Importer {

    /** The source or target is not what an import needs; the message says so to a person. */
    public static final class WrongUse extends RuntimeException {
        public WrongUse(String message) {
            super(message);
        }
    }

    private final Harvest harvest;
    private final Progress progress;
    private long done;
    private long total;

    private Importer(Harvest harvest, Progress progress) {
        this.harvest = harvest;
        this.progress = progress;
    }

    /**
     * Reads a file, or every file of a folder, and brings the target up to date with it.
     *
     * @param only a CSV list whose column {@code code} names what to keep; all when absent
     * @param readOn the day the source was read, shown with every procedure
     * @throws WrongUse when nothing at all can be imported; the target is as it was
     */
    public static ImportReport run(Path source, Path target, Optional<Path> only, LocalDate readOn, Progress progress) {
        Target to = Target.open(target);
        Importer importer = new Importer(new Harvest(readOn, only.map(OnlyThese::read)), progress);
        importer.readAll(source);
        if (!importer.harvest.metAnything()) {
            throw new WrongUse(importer.nothing(source));
        }
        SharedNames.flag(importer.harvest);
        return to.update(importer.harvest, readOn);
    }

    private String nothing(Path source) {
        String why = harvest.refusals().isEmpty()
                ? "Không có tệp nào."
                : harvest.refusals().getFirst().why();
        return source + ": " + why + " " + Shape.EXPECTED;
    }

    private void readAll(Path source) {
        List<Path> files = files(source);
        for (Path file : files) {
            total += size(file);
        }
        for (Path file : files) {
            read(new SourceFile(file, file.getFileName().toString(), this::advance));
        }
    }

    private void advance(long bytes) {
        done += bytes;
        progress.at(Math.min(done, total), total);
    }

    private void read(SourceFile file) {
        try {
            byte[] head = file.head();
            switch (Shape.of(head)) {
                case JSON -> DetailFile.read(file, harvest);
                case TABLE -> ListCsv.read(file, harvest);
                case OFFICE -> OfficeFile.read(file, harvest);
                case UNKNOWN -> harvest.refuse(file.name(), Shape.seems(head));
            }
        } catch (CharacterCodingException e) {
            harvest.refuseTorn(file.name(), "Tệp không phải UTF-8; hãy lưu lại bằng UTF-8.");
        } catch (IOException e) {
            harvest.refuseTorn(file.name(), "Không đọc được tệp đến hết: tệp hỏng, hoặc không có quyền đọc.");
        }
    }

    private static List<Path> files(Path source) {
        if (Files.isRegularFile(source)) {
            return List.of(source);
        }
        if (!Files.isDirectory(source)) {
            throw new WrongUse("Không có tệp hay thư mục " + source + ".");
        }
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(file, f -> !f.equals(source), Path::getParent)
                            .noneMatch(f -> f.getFileName().toString().startsWith(".")))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new WrongUse("Không đọc được thư mục " + source + ".");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
