package vn.motcua.channels.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Work for chats: one after the other in each chat, chats beside each other. */
final class ChatQueues {

    /** Nobody reads more answers than this; a chat that is flooded takes no more. */
    static final int LONGEST = 20;

    /** Whether work was taken. */
    enum Taken {
        YES,
        /** Too much is waiting, for the first time since the chat came to rest. */
        TOO_MUCH,
        STILL_TOO_MUCH
    }

    private static final class Waiting {
        private final Queue<Runnable> work = new ArrayDeque<>();
        private boolean tooMuch;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, Waiting> chats = new HashMap<>();

    synchronized Taken add(long chat, Runnable work) {
        Waiting waiting = chats.get(chat);
        if (waiting == null) {
            waiting = new Waiting();
            chats.put(chat, waiting);
            threads.execute(() -> workOff(chat));
        }
        if (waiting.work.size() < LONGEST) {
            waiting.work.add(work);
            return Taken.YES;
        }
        Taken refused = waiting.tooMuch ? Taken.STILL_TOO_MUCH : Taken.TOO_MUCH;
        waiting.tooMuch = true;
        return refused;
    }

    /** Does something at once, beside all queues. */
    void beside(Runnable work) {
        threads.execute(work);
    }

    private void workOff(long chat) {
        Runnable work = next(chat);
        while (work != null && !Thread.currentThread().isInterrupted()) {
            work.run();
            work = next(chat);
        }
    }

    private synchronized Runnable next(long chat) {
        Runnable work = chats.get(chat).work.poll();
        if (work == null) {
            chats.remove(chat);
        }
        return work;
    }

    /** Lets what has begun come to its end, for so long. */
    void close(Duration longest) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
    }
}
