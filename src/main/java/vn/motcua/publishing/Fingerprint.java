package vn.motcua.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names, sizes and times of all content files: cheap to take, differs whenever somebody saved something. */
record Fingerprint(Map<Path, String> files) {

    Fingerprint {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    static Fingerprint of(List<Path> folders) {
        Map<Path, String> files = new TreeMap<>();
        for (Path folder : folders) {
            add(folder, files);
        }
        return new Fingerprint(files);
    }

    private static void add(Path folder, Map<Path, String> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> stamp(file, files));
        } catch (IOException | UncheckedIOException e) {
            // A file vanished while we looked: the next look differs and sees the rest.
            files.put(folder, e.toString());
        }
    }

    private static void stamp(Path file, Map<Path, String> files) {
        try {
            files.put(file, Files.size(file) + "@" + Files.getLastModifiedTime(file));
        } catch (IOException e) {
            files.put(file, "gone");
        }
    }
}
