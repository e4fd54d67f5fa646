package vn.motcua.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.channels.kiosk.KioskServer;
import vn.motcua.channels.kiosk.KioskSettings;
import vn.motcua.publishing.Publisher;

/**
 * Publishes again and again while people ask: no request may fail, and no answer may mix an old edition with a new one.
 *
 * <p>Every edition writes its number into three parts of the same procedure; an answer that shows two numbers is mixed.
 * Argument: how many publishes; 200 by default.
 */
public final class PublishingSoak {

    private static final int PER_SECOND = 50;
    private static final int PROCEDURES = 40;
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Pattern NUMBER = Pattern.compile("bản (\\d+)[ .\"]");

    /**
     * What came of a soak.
     *
     * @param failed requests that were not answered with 200
     * @param mixed answers with more than one edition in them
     * @param heapBefore used heap in MB after the first publishes, garbage collected
     * @param heapAfter the same at the end
     */
    public record Outcome(int publishes, int requests, int failed, int mixed, long heapBefore, long heapAfter) {}

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger mixed = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Path folder;
    private final Path data;

    private PublishingSoak(Path folder, Path data) {
        this.folder = folder;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        Outcome outcome = run(Files.createTempDirectory("soak"), args.length == 0 ? 200 : Integer.parseInt(args[0]));
        System.out.printf(
                "%d publishes, %d requests at %d a second: %d failed, %d mixed; heap %d MB, then %d MB%n",
                outcome.publishes(),
                outcome.requests(),
                PER_SECOND,
                outcome.failed(),
                outcome.mixed(),
                outcome.heapBefore(),
                outcome.heapAfter());
        System.exit(outcome.failed() + outcome.mixed() == 0 ? 0 : 1);
    }

    /** Publishes so many times under load, in an empty folder. */
    public static Outcome run(Path folder, int publishes) throws Exception {
        return new PublishingSoak(folder.resolve("content"), folder.resolve("data")).soak(publishes);
    }

    private Outcome soak(int publishes) throws Exception {
        Files.createDirectories(folder.resolve("procedures"));
        write(0);
        try (Publisher publisher = Publisher.open(List.of(folder), data).watching(LOOK);
                KioskServer kiosk =
                        KioskServer.start(publisher, publisher::readiness, KioskSettings.local(0), Clock.systemUTC())) {
            Thread people = Thread.ofPlatform().name("people").start(() -> ask(kiosk.address()));
            long before = 0;
            for (int edition = 1; edition <= publishes; edition++) {
                String old = publisher.get().version();
                write(edition);
                waitForOther(publisher, old);
                before = edition == Math.min(10, publishes) ? usedMegabytes() : before;
            }
            over.set(true);
            people.join();
            return new Outcome(publishes, requests.get(), failed.get(), mixed.get(), before, usedMegabytes());
        }
    }

    private void write(int edition) throws IOException {
        for (int i = 0; i < PROCEDURES; i++) {
            Path file = folder.resolve("procedures/1.999%03d.yaml".formatted(i));
            Path fresh = folder.resolve(".fresh");
            Files.writeString(fresh, procedure(i, edition));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String procedure(int i, int edition) {
        return """
                code: "1.999%03d"
                name: Thủ tục thử số %d bản %d.
                summary: Thủ tục để thử, bản %d.
                field: Thử nghiệm
                levels: [commune]
                dossier:
                  documents:
                    - {name: "Tờ khai của bản %d.", originals: 1, hand-over: submit}
                fees:
                  - {label: Lệ phí, amount: 1000, per: lần}
                times:
                  - limit: 3 working days
                submissions:
                  - {method: in-person, where: Trung tâm Phục vụ hành chính công}
                source:
                  name: Cổng Dịch vụ công Quốc gia
                  read-on: 2026-07-17
                """.formatted(i, i, edition, edition, edition);
    }

    private static void waitForOther(Publisher publisher, String version) throws InterruptedException {
        for (int i = 0; i < 2_000 && publisher.get().version().equals(version); i++) {
            Thread.sleep(10);
        }
        if (publisher.get().version().equals(version)) {
            throw new IllegalStateException("nothing was published: " + publisher.readiness());
        }
    }

    private void ask(URI address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            long next = System.nanoTime();
            while (!over.get()) {
                int i = requests.getAndIncrement();
                judge(client, address.resolve("/api/v1/procedures/1.999%03d".formatted(i % PROCEDURES)));
                next += 1_000_000_000L / PER_SECOND;
                Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void judge(HttpClient client, URI page) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString());
            TreeSet<String> numbers = new TreeSet<>();
            Matcher matcher = NUMBER.matcher(answer.body());
            int seen = 0;
            while (matcher.find()) {
                numbers.add(matcher.group(1));
                seen++;
            }
            failed.addAndGet(answer.statusCode() == 200 && seen >= 3 ? 0 : 1);
            mixed.addAndGet(numbers.size() > 1 ? 1 : 0);
        } catch (IOException e) {
            failed.incrementAndGet();
        }
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
