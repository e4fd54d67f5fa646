package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealContentTest {

    @Test
    void ourOwnContentHasNoErrors() {
        Content content = ContentReader.read(List.of(Path.of("content")));

        assertThat(content.problems())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .extracting(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.message() + " " + p.mend())
                .isEmpty();
        assertThat(content.catalogue().procedures()).isNotEmpty();
    }
}
