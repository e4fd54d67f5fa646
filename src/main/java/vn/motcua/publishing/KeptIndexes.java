package vn.motcua.publishing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.content.Content;
import vn.motcua.index.ProcedureIndex;

/**
 * The indexes kept on disk, each in a folder named for the content it was made of and the format it was made with: a
 * second start opens one instead of building it. One that is torn is built anew; where nothing can be kept, it is built in memory.
 */
final class KeptIndexes {

    private static final Logger log = LoggerFactory.getLogger(KeptIndexes.class);

    private static final int KEPT = 3;
    private static final String BUILDING = ".building-";
    private static final Duration LEFT_BEHIND = Duration.ofHours(6);

    private final Path folder;

    KeptIndexes(Path folder) {
        this.folder = folder;
    }

    /** The index of content: opened, or built and kept. */
    ProcedureIndex of(Content content) {
        Path place = folder.resolve(content.version().substring(0, 16) + "-" + ProcedureIndex.format());
        return opened(place, content).orElseGet(() -> {
            try {
                build(place, content);
                ProcedureIndex index = open(place, content);
                tidy();
                return index;
            } catch (IOException e) {
                log.warn("The index cannot be kept in {} ({}): it is built in memory", folder, e.toString());
                return ProcedureIndex.build(content.catalogue(), content.vocabulary());
            }
        });
    }

    private static Optional<ProcedureIndex> opened(Path place, Content content) {
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(place, content));
        } catch (IOException e) {
            log.warn("The index kept in {} cannot be used ({}): it is built anew", place, e.toString());
            NewestFirst.delete(place);
            return Optional.empty();
        }
    }

    private static ProcedureIndex open(Path place, Content content) throws IOException {
        ProcedureIndex index = ProcedureIndex.open(place, content.catalogue(), content.vocabulary());
        Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        return index;
    }

    /** Builds beside and moves into place whole, so that a stop in the middle leaves nothing half there. */
    private void build(Path place, Content content) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempDirectory(folder, BUILDING);
        try {
            ProcedureIndex.write(beside, content.catalogue(), content.vocabulary());
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(place)) { // else another process was quicker: its index is as good
                throw e;
            }
        } finally {
            NewestFirst.delete(beside);
        }
    }

    /** Keeps the indexes used last, and clears away what a stopped build left behind. */
    private void tidy() {
        try {
            List<Path> newestFirst = NewestFirst.of(folder);
            newestFirst.stream().filter(path -> !isBuilding(path)).skip(KEPT).forEach(NewestFirst::delete);
            Instant longAgo = Instant.now().minus(LEFT_BEHIND);
            newestFirst.stream()
                    .filter(path -> isBuilding(path) && NewestFirst.used(path).isBefore(longAgo))
                    .forEach(NewestFirst::delete);
        } catch (IOException e) {
            log.warn("Old indexes in {} could not be cleared away: {}", folder, e.toString());
        }
    }

    private static boolean isBuilding(Path path) {
        return path.getFileName().toString().startsWith(BUILDING);
    }
}
