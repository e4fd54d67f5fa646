package vn.motcua.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenFilesTest {

    @TempDir
    private Path folder;

    @Test
    void remembersOverAStart() {
        String sum = "a".repeat(64);
        assertThat(new ProvenFiles(folder.resolve("proven")).holds(sum)).isFalse();
        new ProvenFiles(folder.resolve("proven")).add(sum);
        new ProvenFiles(folder.resolve("proven")).add(sum);
        assertThat(new ProvenFiles(folder.resolve("proven")).holds(sum)).isTrue();
        assertThat(new ProvenFiles(folder.resolve("proven")).holds("b".repeat(64)))
                .isFalse();
    }

    @Test
    void doesNotGrowForEver() throws IOException {
        ProvenFiles proven = new ProvenFiles(folder);
        for (int i = 0; i < 80; i++) {
            proven.add("%064x".formatted(i).replaceFirst("^0{32}(.*)$", "$1" + "0".repeat(32)));
        }
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept.count()).isEqualTo(50);
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsRemembered() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        ProvenFiles proven = new ProvenFiles(file.resolve("proven"));
        proven.add("c".repeat(64));
        assertThat(proven.holds("c".repeat(64))).isFalse();
    }
}
