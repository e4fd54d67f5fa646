package vn.motcua.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.bench.PublishingSoak;

/** A short soak; the long one is {@code mvn test-compile exec:exec@soak}. */
class PublishingUnderLoadTest {

    @Test
    void noRequestFailsOrMixesEditions(@TempDir Path folder) throws Exception {
        PublishingSoak.Outcome outcome = PublishingSoak.run(folder, 8);
        assertThat(outcome.requests()).isPositive();
        assertThat(outcome.failed()).isZero();
        assertThat(outcome.mixed()).isZero();
    }
}
