package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final Progress progress = new Progress();

    private static List<Long> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void theOldestUnansweredIsHeld() {
        assertThat(progress.begin(ids(10, 12))).containsExactly(10L, 11L, 12L);
        progress.done(10);
        progress.done(12);
        assertThat(progress.offset()).isEqualTo(11);
        progress.done(11);
        assertThat(progress.offset()).isEqualTo(13);
    }

    @Test
    void whatComesAgainIsNotNew() {
        progress.begin(ids(10, 12));
        progress.done(10);
        assertThat(progress.begin(ids(10, 13))).containsExactly(13L);
    }

    @Test
    void oneThatIsStuckLeavesRoomForNewOnes() {
        progress.begin(ids(1, 1));
        long head = 2;
        while (progress.offset() == 1) {
            assertThat(progress.limit()).isGreaterThan((int) (head - 1));
            progress.begin(ids(1, head));
            progress.done(head++);
        }
        assertThat(head).isGreaterThan(Progress.HELD);
        assertThat(progress.offset()).isEqualTo(head);
    }

    @Test
    void numbersMayBeginAnew() {
        progress.begin(ids(900_000, 900_001));
        progress.done(900_000);
        progress.done(900_001);
        assertThat(progress.begin(ids(5, 6))).containsExactly(5L, 6L);
        progress.done(5);
        progress.done(6);
        assertThat(progress.offset()).isEqualTo(7);
    }
}
