package vn.motcua.channels.telegram;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which updates are answered, and up to where Telegram may forget them: only what is answered is confirmed, so that a
 * crash loses nobody's message.
 */
final class Progress {

    /** How far behind the newest an unanswered update is held; one stuck chat must not block the others. */
    static final int HELD = 50;

    /** Telegram gives at most so many updates at once. */
    private static final int BATCH = 100;

    private static final int REMEMBERED = 1_000;

    private final Set<Long> seen = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final NavigableSet<Long> unanswered = new TreeSet<>();
    private long head;

    /** Takes a batch; returns those ids that were not there before. */
    synchronized List<Long> begin(List<Long> ids) {
        // the newest of this batch, not of all: after a quiet week Telegram numbers anew
        ids.stream().mapToLong(Long::longValue).max().ifPresent(newest -> head = newest + 1);
        List<Long> fresh = ids.stream().filter(seen::add).toList();
        unanswered.addAll(fresh);
        return fresh;
    }

    synchronized void done(long id) {
        unanswered.remove(id);
        notifyAll();
    }

    /** The first update that Telegram is to send; all before it are forgotten there. */
    synchronized long offset() {
        Long oldest = unanswered.ceiling(head - HELD);
        return oldest == null ? head : Math.min(oldest, head);
    }

    /** How many to ask for: those held, and new ones. */
    synchronized int limit() {
        return (int) Math.min(BATCH, head - offset() + HELD);
    }

    synchronized boolean allAnswered() {
        return unanswered.isEmpty();
    }

    /** Waits until all is answered, but not longer than this. */
    synchronized void awaitAnswered(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toMillis(); left > 0 && !unanswered.isEmpty(); ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }
}
