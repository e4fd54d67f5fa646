package vn.motcua.channels.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Waits that are over at once, but remembered. */
final class PassingTime implements Timing.Pause {

    private final List<Duration> waits = new ArrayList<>();
    private Consumer<Duration> watcher = passed -> {};

    @Override
    public void sleep(Duration time) throws InterruptedException {
        Consumer<Duration> told;
        Duration passed;
        synchronized (this) {
            waits.add(time);
            told = watcher;
            passed = passed();
        }
        told.accept(passed);
        Thread.sleep(1);
    }

    /** Tells how much time has passed, at each wait. */
    synchronized void watch(Consumer<Duration> told) {
        watcher = told;
    }

    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    private Duration passed() {
        return waits.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
