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
import vn.motcua.channels.kiosk.screens.Shown;
import vn.motcua.channels.kiosk.screens.Visit;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Assets;
import vn.motcua.channels.kiosk.web.Query;
import vn.motcua.channels.kiosk.web.Refusal;

/** Turns whatever went wrong into a sentence: a page for people, problem+json for programs. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

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
        routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, foreign(e)));
        routes.exception(Exception.class, (e, ctx) -> {
            String route = ctx.attribute("route");
            LOG.error("A request to {} failed", route, e);
            show(ctx, Refusal.of(500, "wrong.ours"));
        });
    }

    private static Refusal foreign(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Refusal.notFound("wrong.page");
            case 405 -> Refusal.of(405, "wrong.method");
            case 413 -> Refusal.of(413, "wrong.too-much");
            default -> Refusal.badRequest("wrong.request");
        };
    }

    private void show(Context ctx, Refusal refusal) {
        ctx.status(refusal.status()).header("Cache-Control", "no-store");
        Edition edition = editions.get();
        if (ctx.path().startsWith("/api/") || edition == null) {
            ctx.contentType("application/problem+json; charset=utf-8").result(ApiJson.write(Problem.of(refusal)));
            return;
        }
        Asked asked = new Asked(edition, "/", Map.of(), readable(ctx), now.get());
        Shown.Page page = Screens.fault(Visit.of(asked, assets), refusal);
        ctx.contentType("text/html; charset=utf-8").result(pages.html(page));
    }

    private static Query readable(Context ctx) {
        try {
            return Query.parse(ctx.queryString()).only(Preferences.NAMES);
        } catch (Refusal unreadable) {
            return Query.parse("");
        }
    }
}
