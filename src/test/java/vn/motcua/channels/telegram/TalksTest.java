package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Language;

class TalksTest {

    private static final Conversation ENGLISH = Conversation.start(Language.ENGLISH);
    private static final Conversation FRESH = Conversation.start(Language.VIETNAMESE);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T02:00:00Z"));
    private final Talks talks = new Talks(now::get);

    @Test
    void eachChatHasItsOwnTalk() {
        talks.keep(1, ENGLISH);
        assertThat(talks.of(1)).isEqualTo(ENGLISH);
        assertThat(talks.of(2)).isEqualTo(FRESH);
    }

    @Test
    void aTalkThatWasLeftIsForgotten() {
        talks.keep(1, ENGLISH);
        now.updateAndGet(t -> t.plus(Duration.ofHours(11)));
        assertThat(talks.of(1)).isEqualTo(ENGLISH);
        now.updateAndGet(t -> t.plus(Duration.ofHours(2)));
        assertThat(talks.of(1)).isEqualTo(FRESH);
    }

    @Test
    void thereAreNeverMoreThanTheMost() {
        talks.keep(-1, ENGLISH);
        for (long chat = 0; chat < Talks.MOST; chat++) {
            talks.keep(chat, ENGLISH);
        }
        assertThat(talks.of(-1)).isEqualTo(FRESH);
        assertThat(talks.of(0)).isEqualTo(ENGLISH);
    }
}
