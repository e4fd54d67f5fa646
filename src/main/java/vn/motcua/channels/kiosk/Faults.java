package vn.motcua.channels.kiosk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.answers.Edition;
import vn.motcua.channels.kiosk.api.ApiJson;
import vn.motcua.channels.kiosk.api.Problem;
import vn.motcua.channels.kiosk.screens.Preferences;
import vn.motcua.channels.kiosk.screens.Screens;
import vn.motcua.channels.kiosk.screens.Visit;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Assets;
import vn.motcua.channels.kiosk.web.Query;
import vn.motcua.channels.kiosk.web.Refusal;

/** Turns whatever went wrong into a sentence: a page for people, problem+json for programs. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /** How a refusal travels. */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(String type, byte[] bytes) {}

    private final PageRenderer pages;
    private final Assets assets;
    private final Supplier<Edition> editions;
    private final Supplier<LocalDateTime> now;

    Faults(PageRenderer pages, Assets assets, Supplier<Edition> editions, Supplier<LocalDateTime> now) {
        this.pages = pages;
        this.assets = assets;
        this.editions = editions;
        this.now = now;
    }

    void register(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, ctx) -> show(ctx, refusal));
        routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, foreign(e.getStatus())));
        routes.exception(Exception.class, (e, ctx) -> {
            String route = ctx.attribute(Routes.ROUTE);
            LOG.error("A request to {} failed", route, e);
            show(ctx, Refusal.of(500, "wrong.ours"));
        });
    }

    /** The sentence for a status that the server below us chose. */
    static Refusal foreign(int status) {
        return switch (status) {
            case 404 -> Refusal.notFound("wrong.page");
            case 405 -> Refusal.of(405, "wrong.method");
            case 413 -> Refusal.of(413, "wrong.too-much");
            case 500 -> Refusal.of(500, "wrong.ours");
            case 503 -> Refusal.of(503, "wrong.not-ready");
            default -> Refusal.badRequest("wrong.request");
        };
    }

    /** What to answer to a request for this path. */
    Body body(Refusal refusal, String path, Query query) {
        Edition edition = editions.get();
        if (path.startsWith("/api/") || edition == null) {
            return new Body("application/problem+json; charset=utf-8", ApiJson.write(Problem.of(refusal)));
        }
        Asked asked = new Asked(edition, "/", Map.of(), query.only(Preferences.NAMES), now.get());
        return new Body("text/html; charset=utf-8", pages.html(Screens.fault(Visit.of(asked, assets), refusal)));
    }

    private void show(Context ctx, Refusal refusal) {
        Body body = body(refusal, ctx.path(), readable(ctx));
        ctx.status(refusal.status())
                .header("Cache-Control", "no-store")
                .contentType(body.type())
                .result(body.bytes());
    }

    private static Query readable(Context ctx) {
        try {
            return Query.parse(ctx.queryString());
        } catch (Refusal unreadable) {
            return Query.NONE;
        }
    }
}
