package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader says what the whole one says, or nothing. */
class PlainYamlTest {

    private static Optional<Node> whole(String text, Problems problems) {
        return YamlNodes.parse(text, problems);
    }

    @Test
    void theShippedVocabularyIsReadQuicklyAndTheSame() throws IOException {
        int quick = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("content/vocabulary"))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            Optional<Node> plain = PlainYaml.parse(text);
            if (plain.isPresent()) {
                quick++;
                assertThat(whole(text, new Problems(file))).as(file.toString()).isEqualTo(plain);
            }
        }
        assertThat(quick).as("read quickly of %d", files.size()).isGreaterThan(files.size() * 9 / 10);
    }

    /** Lines near those of a vocabulary, some of them with signs that mean something in YAML. */
    @Provide
    Arbitrary<String> nearlyVocabulary() {
        Arbitrary<String> line = Arbitraries.of(
                "writer: a",
                "ways:",
                "  \"1.001193\":",
                "  \"1.001193\": x",
                "    - khai sinh cho con",
                "    - 12",
                "    - true",
                "    -  hai dấu cách",
                "    - a, b. c-d (e)?",
                "    - a: b",
                "    - a:b",
                "    - \"nháy\"",
                "    - chuyện # không phải ghi chú",
                "    - chuyện#dính",
                "    - cuối có cách ",
                "    - {a: b}",
                "    - [a, b]",
                "    - a\tb",
                "    - x\u00A0y",
                "    - x\u2028y",
                "    - 😀",
                "    - ",
                "    -",
                "  - lùi hai",
                "- không lùi",
                "      nối dòng trước",
                "    # ghi chú",
                "# ghi chú",
                "",
                "   ",
                "---",
                "...",
                "%YAML 1.1",
                "writer : b",
                "writer: *a",
                "<<: a",
                "khoá: có dấu",
                "a b: c",
                "writer: a\r");
        return line.list().ofMinSize(1).ofMaxSize(8).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 3_000)
    void whatIsReadQuicklyIsReadTheSame(@ForAll("nearlyVocabulary") String text) {
        PlainYaml.parse(text).ifPresent(plain -> {
            Problems problems = new Problems(Path.of("x.yaml"));
            assertThat(whole(text, problems)).contains(plain);
            assertThat(problems.none()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "writer", "writer: a\nwriter: b", "a: - b", "a:\n- b\n- c\nd", "\uFEFFwriter: a"})
    void whatIsNotPlainIsLeftToTheOther(String text) {
        assertThat(PlainYaml.parse(text)).isEmpty();
    }
}
