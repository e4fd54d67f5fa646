package vn.motcua.publishing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.answers.Edition;
import vn.motcua.content.Content;
import vn.motcua.content.Problem;

/**
 * Makes editions from content folders and holds the one that is being served.
 *
 * <p>The first edition serves every good procedure, whatever else is wrong. After that, newer content replaces it only
 * when it has no errors; it is built beside the old one and swapped in with one reference, so that no request mixes two.
 */
public final class Publisher implements Supplier<Edition>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private record Published(Edition edition, Readiness readiness) {

        static Published of(Edition edition, List<Problem> problems) {
            int procedures = edition.catalogue().procedures().size();
            return new Published(
                    edition, new Readiness(procedures > 0, edition.version(), procedures, Optional.empty(), problems));
        }

        /** The same edition, with newer content standing before the door. */
        Published refusing(Content newer) {
            Readiness now = readiness;
            return new Published(
                    edition,
                    new Readiness(
                            now.ready(),
                            now.version(),
                            now.procedures(),
                            Optional.of(newer.version()),
                            newer.problems()));
        }
    }

    private final List<Path> folders;
    private final EditionMaker maker;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("publishing").daemon().factory());
    private volatile Published published;
    private Fingerprint seen;
    private Fingerprint settled;

    private Publisher(List<Path> folders, EditionMaker maker) {
        this.folders = List.copyOf(folders);
        this.maker = maker;
        this.seen = Fingerprint.of(folders);
        this.settled = seen;
        Content content = maker.read(folders);
        report(content);
        this.published = Published.of(maker.make(content), content.problems());
    }

    /**
     * Reads the folders and makes the first edition.
     *
     * @param folders content folders; an earlier one wins over a later one for the same code
     */
    public static Publisher open(List<Path> folders) {
        return new Publisher(folders, EditionMaker.inMemory());
    }

    /**
     * Reads the folders and makes the first edition, whose index is kept on disk for the next start.
     *
     * @param data folder for what is kept between runs
     */
    public static Publisher open(List<Path> folders, Path data) {
        return new Publisher(folders, EditionMaker.keeping(data));
    }

    /** Looks for saved files at this interval, and publishes them. */
    public Publisher watching(Duration every) {
        var unused =
                watch.scheduleWithFixedDelay(this::watch, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** The edition being served. */
    @Override
    public Edition get() {
        return published.edition();
    }

    /** What is being served, and what is wrong. */
    public Readiness readiness() {
        return published.readiness();
    }

    private void watch() {
        try {
            look();
        } catch (RuntimeException e) {
            // An exception would end the watching for good; the edition served before stays.
            log.error("Publishing failed; the content served before stays", e);
        }
    }

    /** Publishes when files differ from those published and nobody has been saving since the last look. */
    void look() {
        Fingerprint now = Fingerprint.of(folders);
        boolean still = now.equals(seen);
        seen = now;
        if (still && !now.equals(settled)) {
            settled = now;
            publish();
        }
    }

    private void publish() {
        Content content = maker.read(folders);
        report(content);
        Published old = published;
        if (content.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            published = old.refusing(content);
            log.warn(
                    "Version {} stays: the new content has errors",
                    old.edition().version());
        } else if (content.version().equals(old.edition().version())) {
            published = Published.of(old.edition(), content.problems());
        } else {
            published = Published.of(maker.make(content), content.problems());
            log.info("Published version {}", content.version());
        }
    }

    private static void report(Content content) {
        for (Problem problem : content.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                log.error(
                        "{}:{}:{} {} {}",
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.message(),
                        problem.mend());
            }
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
