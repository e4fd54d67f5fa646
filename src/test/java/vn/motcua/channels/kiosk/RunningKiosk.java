package vn.motcua.channels.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import vn.motcua.answers.Edition;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.index.ProcedureIndex;
import vn.motcua.publishing.Readiness;

/** A kiosk on a free port that serves the real content and a few made-up procedures, at 9:05 on 23 November 2026. */
final class RunningKiosk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T02:05:00Z");

    private static RunningKiosk shared;

    final KioskServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningKiosk(KioskServer server) {
        this.server = server;
    }

    /** One kiosk for all tests: they only read. */
    static synchronized RunningKiosk shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    static RunningKiosk start() {
        return start(edition(), 0);
    }

    static RunningKiosk start(Edition edition, int port) {
        return start(edition, port, InstantSource.fixed(NOW));
    }

    /** On a free port, at another time. */
    static RunningKiosk start(Edition edition, InstantSource clock) {
        return start(edition, 0, clock);
    }

    private static RunningKiosk start(Edition edition, int port, InstantSource clock) {
        Readiness readiness = new Readiness(
                true, edition.version(), edition.catalogue().procedures().size(), Optional.empty(), List.of());
        return new RunningKiosk(KioskServer.start(() -> edition, () -> readiness, KioskSettings.local(port), clock));
    }

    static Edition edition() {
        Content content = ContentReader.read(List.of(Path.of("src/test/resources/kiosk-content"), Path.of("content")));
        return new Edition(
                content.catalogue(),
                ProcedureIndex.build(content.catalogue(), content.vocabulary()),
                content.lifeEvents(),
                content.calendar(),
                content.unit(),
                content.version());
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(server.address().resolve(address)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI at(String address) {
        return server.address().resolve(address);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Serves until it is stopped, to look at. */
    public static void main(String[] args) throws InterruptedException {
        start(edition(), args.length > 0 ? Integer.parseInt(args[0]) : 7071);
        Thread.currentThread().join();
    }
}
