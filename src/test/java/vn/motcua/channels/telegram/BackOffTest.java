package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void waitsGrowToHalfAMinuteAndBeginAnew() {
        BackOff backOff = new BackOff();
        assertThat(backOff.next()).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        for (int i = 0; i < 100; i++) {
            backOff.next();
        }
        assertThat(backOff.next()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
        backOff.reset();
        assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
    }
}
