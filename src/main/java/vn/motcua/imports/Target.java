package vn.motcua.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;

/**
 * The content folder that an import fills. New files are written beside the old ones and put in their place by renaming, so
 * that a stop in the middle leaves the old state.
 */
final class Target {

    private static final String PROCEDURES = "procedures/imported.jsonl";
    private static final String CHANGES = "changes.jsonl";
    private static final String BESIDE = ".motcua-import";

    private final Path folder;

    private Target(Path folder) {
        this.folder = folder;
    }

    /** @throws Importer.WrongUse when the folder holds something else than an earlier import */
    static Target open(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Importer.WrongUse(folder + " không phải thư mục.");
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(PROCEDURES)) && !isEmpty(folder)) {
            throw new Importer.WrongUse("Thư mục " + folder
                    + " đã có tệp khác, không phải của một lần nhập trước; hãy chọn một thư mục trống.");
        }
        return new Target(folder);
    }

    /** Brings the folder up to date with what was gathered. */
    ImportReport update(Harvest harvest, LocalDate today) {
        Content earlier = ContentReader.read(Files.isDirectory(folder) ? List.of(folder) : List.of());
        Differences differences = new Differences(earlier.catalogue().procedures(), harvest, today);
        if (harvest.byCode().isEmpty() && harvest.leftOut().isEmpty()) {
            return differences.report();
        }
        try {
            write(differences, !earlier.catalogue().procedures().isEmpty());
        } catch (IOException | UncheckedIOException e) {
            throw new Importer.WrongUse("Không ghi được vào " + folder + "; những gì có trước vẫn nguyên.");
        }
        return differences.report();
    }

    private void write(Differences differences, boolean again) throws IOException {
        Path beside = folder.resolve(BESIDE);
        Files.createDirectories(beside);
        Files.createDirectories(folder.resolve("procedures"));
        Path procedures = beside.resolve("imported.jsonl");
        Files.write(procedures, differences.lines(), StandardCharsets.UTF_8);
        if (again) {
            Path changes = beside.resolve(CHANGES);
            Set<String> all = new LinkedHashSet<>(changesBefore());
            all.addAll(differences.changes());
            Files.write(changes, all, StandardCharsets.UTF_8);
            // before the procedures: a stop between the two is made good by importing again
            replace(changes, folder.resolve(CHANGES));
        }
        replace(procedures, folder.resolve(PROCEDURES));
        Files.delete(beside);
    }

    private List<String> changesBefore() throws IOException {
        Path changes = folder.resolve(CHANGES);
        return Files.exists(changes) ? Files.readAllLines(changes) : List.of();
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.allMatch(file -> file.getFileName().toString().startsWith("."));
        } catch (IOException e) {
            throw new Importer.WrongUse("Không đọc được thư mục " + folder + ".");
        }
    }
}
