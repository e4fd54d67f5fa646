package vn.motcua.index;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.lucene.util.Version;

/**
 * What an index is made with: this program as it was built, and Lucene. Equal content may be indexed otherwise by another
 * build, so that no number has to be raised by hand and none can be forgotten.
 */
final class IndexFormat {

    private IndexFormat() {}

    /** A short name that differs whenever the program was built anew. */
    static String name() {
        CRC32C crc = new CRC32C();
        crc.update(Version.LATEST.toString().getBytes(StandardCharsets.UTF_8));
        for (String stamp : stamps()) {
            crc.update(stamp.getBytes(StandardCharsets.UTF_8));
        }
        return "%08x".formatted(crc.getValue());
    }

    /** Names, sizes and times of the files that the program runs from: its jar, or its classes and tables. */
    private static List<String> stamps() {
        try {
            Path program = Path.of(IndexFormat.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(program)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> file.equals(program) || isOfSearch(program.relativize(file)))
                        .map(IndexFormat::stamp)
                        .sorted()
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("a program can look at its own files", e);
        }
    }

    /** What search is made of: a page that changed needs no new index. */
    private static boolean isOfSearch(Path file) {
        return file.startsWith("vn/motcua/index")
                || file.startsWith("vn/motcua/language")
                || file.startsWith("vn/motcua/content");
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " gone";
        }
    }
}
