package vn.motcua.channels.kiosk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.motcua.answers.Edition;
import vn.motcua.channels.kiosk.api.Api;
import vn.motcua.channels.kiosk.api.ApiJson;
import vn.motcua.channels.kiosk.screens.Screens;
import vn.motcua.channels.kiosk.screens.Shown;
import vn.motcua.channels.kiosk.screens.Visit;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Assets;
import vn.motcua.channels.kiosk.web.Hash;
import vn.motcua.channels.kiosk.web.Query;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.channels.kiosk.web.RequestMeasures;
import vn.motcua.channels.kiosk.web.SecurityHeaders;
import vn.motcua.publishing.Readiness;

/** Every address of the kiosk, and how an answer travels back. */
final class Routes {

    static final String JSON = "application/json; charset=utf-8";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String ROUTE = "route";

    private final Supplier<Edition> editions;
    private final InstantSource clock;
    private final RequestMeasures measures = new RequestMeasures();
    private final Assets assets = Assets.load();
    private final PageRenderer pages = new PageRenderer();
    private final FileRoutes files = new FileRoutes(assets);
    private final StateRoutes state;
    private final Screens screens;
    private final Faults faults;

    Routes(Supplier<Edition> editions, Supplier<Readiness> readiness, KioskSettings settings, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
        this.state = new StateRoutes(readiness, measures);
        this.screens = new Screens(settings.publicAddress());
        this.faults = new Faults(pages, assets, editions, this::now);
    }

    void register(RoutesConfig routes) {
        routes.before(ctx -> SecurityHeaders.ALL.forEach(ctx::header));
        Api.routes().forEach((route, answer) -> serve(routes, route, ctx -> json(ctx, answer)));
        screens.routes().forEach((route, screen) -> serve(routes, route, ctx -> page(ctx, screen)));
        state.routes().forEach((route, handler) -> serve(routes, route, handler));
        files.routes().forEach((route, handler) -> serve(routes, route, handler));
        faults.register(routes);
    }

    Faults faults() {
        return faults;
    }

    void measure(Context ctx, Float milliseconds) {
        String route = ctx.attribute(ROUTE);
        String method = ctx.req().getMethod();
        measures.count(
                method.matches("GET|HEAD|POST|PUT|DELETE|OPTIONS") ? method : "other",
                route == null ? "other" : route,
                ctx.statusCode(),
                milliseconds / 1000.0);
    }

    private static void serve(RoutesConfig routes, String route, Handler handler) {
        Handler named = ctx -> {
            ctx.attribute(ROUTE, route);
            handler.handle(ctx);
        };
        routes.get(route, named);
        routes.head(route, named);
    }

    private void json(Context ctx, Function<Asked, Object> answer) {
        byte[] body = ApiJson.write(answer.apply(asked(ctx)));
        ctx.contentType(JSON).header("Cache-Control", "no-cache").header("Access-Control-Allow-Origin", "*");
        tagged(ctx, body);
    }

    private void page(Context ctx, Function<Visit, Shown> screen) {
        Visit visit = Visit.of(asked(ctx), assets);
        switch (screen.apply(visit)) {
            case Shown.Moved moved ->
                ctx.status(moved.forGood() ? 301 : 303)
                        .header("Location", visit.frame().to(moved.address()));
            case Shown.Page page -> {
                ctx.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache");
                tagged(ctx, pages.html(page));
            }
        }
    }

    private static void tagged(Context ctx, byte[] body) {
        ctx.header("ETag", "W/\"" + Hash.of(body) + "\"").header("Vary", "Accept-Encoding");
        ctx.result(body);
    }

    private Asked asked(Context ctx) {
        Query query = Query.parse(ctx.queryString());
        Edition edition = editions.get();
        if (edition == null) {
            throw Refusal.of(503, "wrong.not-ready");
        }
        return new Asked(edition, ctx.path(), ctx.pathParamMap(), query, now());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), VIETNAM);
    }
}
