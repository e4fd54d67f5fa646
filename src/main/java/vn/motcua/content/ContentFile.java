package vn.motcua.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a content folder.
 *
 * @param relative its path inside the folder, with slashes
 */
record ContentFile(Path path, String relative) {

    private static final int MOST = 1 << 20;

    /** Its size in bytes; 0 when it cannot be told. */
    long size() {
        return path.toFile().length();
    }

    boolean endsWith(String suffix) {
        return relative.endsWith(suffix);
    }

    boolean isYaml() {
        return endsWith(".yaml") || endsWith(".yml");
    }

    /** The name without folder and ending: {@code 1.001193} of {@code procedures/ho-tich/1.001193.yaml}. */
    String stem() {
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The only value in the file as nodes; empty when it cannot be read, and then a problem says why. */
    Optional<Node> node(ContentHash hash, Problems problems) {
        return text(hash, problems)
                .flatMap(text -> relative.endsWith(".json")
                        ? JsonNodes.parse(text, 0, problems)
                        : PlainYaml.parse(text).or(() -> YamlNodes.parse(text, problems)));
    }

    private Optional<String> text(ContentHash hash, Problems problems) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MOST + 1);
        } catch (IOException e) {
            unreadable(problems);
            return Optional.empty();
        }
        hash.add(relative, CheckSum.of(bytes).hex());
        if (bytes.length > MOST) {
            problems.error(Place.WHOLE_FILE, "Tệp lớn hơn 1 MB.", "Mỗi thủ tục một tệp; một tệp chỉ vài chục KB.");
            return Optional.empty();
        }
        return Utf8.text(bytes, bytes.length, 0, problems);
    }

    static void unreadable(Problems problems) {
        problems.error(Place.WHOLE_FILE, "Không mở được tệp.", "Xem lại quyền đọc của tệp.");
    }
}
