package vn.motcua.channels.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Longer and longer waits between tries, never longer than half a minute, spread so that bots do not return in step. */
final class BackOff {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final int DOUBLINGS = 6;

    private int tries;

    Duration next() {
        long longest = Math.min(LONGEST.toMillis(), SHORTEST.toMillis() << Math.min(tries, DOUBLINGS));
        tries++;
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }

    void reset() {
        tries = 0;
    }
}
