package vn.motcua.channels.kiosk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.motcua.channels.kiosk.api.ApiJson;
import vn.motcua.channels.kiosk.web.RequestMeasures;
import vn.motcua.content.Problem;
import vn.motcua.publishing.Readiness;

/** Tells those who run the kiosk how it is: alive, ready, measured, described. */
final class StateRoutes {

    private static final int MOST_PROBLEMS = 100;

    /** @param problems the first of them, one line each */
    record State(
            boolean ready,
            String version,
            int procedures,
            String refusedVersion,
            int problemCount,
            List<String> problems) {}

    private final Supplier<Readiness> readiness;
    private final RequestMeasures measures;

    StateRoutes(Supplier<Readiness> readiness, RequestMeasures measures) {
        this.readiness = readiness;
        this.measures = measures;
    }

    Map<String, Handler> routes() {
        return Map.of(
                "/healthz",
                ctx -> json(ctx, 200, Map.of("alive", true)),
                "/readyz",
                this::ready,
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .header("Cache-Control", "no-store")
                        .result(measures.asPrometheusText()),
                "/api/openapi.json",
                StateRoutes::description);
    }

    private void ready(Context ctx) {
        Readiness now = readiness.get();
        List<String> problems = now.problems().stream()
                .map(StateRoutes::line)
                .limit(MOST_PROBLEMS)
                .toList();
        json(
                ctx,
                now.ready() ? 200 : 503,
                new State(
                        now.ready(),
                        now.version(),
                        now.procedures(),
                        now.refused().orElse(null),
                        now.problems().size(),
                        problems));
    }

    private static String line(Problem problem) {
        return "%s %s:%d:%d %s %s"
                .formatted(
                        problem.severity(),
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.message(),
                        problem.mend());
    }

    private static void description(Context ctx) throws IOException {
        try (InputStream file = StateRoutes.class.getResourceAsStream("openapi.json")) {
            ctx.contentType(Routes.JSON).header("Cache-Control", "no-cache").result(file.readAllBytes());
        }
    }

    private static void json(Context ctx, int status, Object view) {
        ctx.status(status)
                .contentType(Routes.JSON)
                .header("Cache-Control", "no-store")
                .result(ApiJson.write(view));
    }
}
