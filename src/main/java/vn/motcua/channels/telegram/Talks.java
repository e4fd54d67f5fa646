package vn.motcua.channels.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Language;

/** Where each chat's talk stands, in memory only and for half a day; nothing here says who talked. */
final class Talks {

    static final int MOST = 10_000;

    private static final Duration KEPT_FOR = Duration.ofHours(12);

    private record Kept(Conversation talk, Instant since) {}

    private final InstantSource clock;
    private final ChatKeys keys = new ChatKeys();
    private final Map<String, Kept> talks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    Talks(InstantSource clock) {
        this.clock = clock;
    }

    /** The talk of a chat; a new one where there is none, or it was left long ago. */
    synchronized Conversation of(long chat) {
        Instant oldest = clock.instant().minus(KEPT_FOR);
        talks.values().removeIf(kept -> kept.since().isBefore(oldest));
        Kept kept = talks.get(keys.key(chat));
        return kept == null ? Conversation.start(Language.VIETNAMESE) : kept.talk();
    }

    synchronized void keep(long chat, Conversation talk) {
        talks.put(keys.key(chat), new Kept(talk, clock.instant()));
    }
}
