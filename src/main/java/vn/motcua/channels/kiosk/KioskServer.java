package vn.motcua.channels.kiosk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import vn.motcua.answers.Edition;
import vn.motcua.publishing.Readiness;

/** Serves the pages and the JSON API; closing it lets running requests end first. */
public final class KioskServer implements AutoCloseable {

    private static final long DRAIN_MILLISECONDS = 5_000;

    private final Javalin server;

    private KioskServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts serving; returns when requests are answered.
     *
     * @throws PortTaken when the port is not free
     */
    public static KioskServer start(
            Supplier<Edition> editions, Supplier<Readiness> readiness, KioskSettings settings, InstantSource clock) {
        Routes routes = new Routes(editions, readiness, settings, clock);
        Javalin server = Javalin.create(config -> {
            configure(config, routes.faults());
            routes.register(config.routes);
            config.requestLogger.http(routes::measure);
        });
        try {
            return new KioskServer(server.start(settings.port()));
        } catch (JavalinBindException e) {
            throw new PortTaken(settings.port(), e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Where this machine reaches it. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void configure(JavalinConfig config, Faults faults) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 10_000;
        config.concurrency.useVirtualThreads = true;
        config.jetty.modifyServer(KioskServer::drainOnStop);
        config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequests(faults)));
    }

    private static void drainOnStop(Server server) {
        server.insertHandler(new GracefulHandler());
        server.setStopTimeout(DRAIN_MILLISECONDS);
    }
}
