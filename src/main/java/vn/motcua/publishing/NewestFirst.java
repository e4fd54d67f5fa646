package vn.motcua.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a folder keeps between runs, by when it was used last. */
final class NewestFirst {

    private static final Logger log = LoggerFactory.getLogger(NewestFirst.class);

    private NewestFirst() {}

    /** Everything in a folder, used last first. */
    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(Comparator.comparing(NewestFirst::used).reversed())
                    .toList();
        }
    }

    static Instant used(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /** Deletes a file or a folder with everything in it, if it is there. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            log.warn("{} could not be deleted: {}", path, e.toString());
        }
    }
}
