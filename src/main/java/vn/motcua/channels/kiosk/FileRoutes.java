package vn.motcua.channels.kiosk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import vn.motcua.channels.kiosk.web.Asset;
import vn.motcua.channels.kiosk.web.Assets;
import vn.motcua.channels.kiosk.web.Refusal;

/** Sends style sheets, scripts, fonts and drawings; those whose address carries the version are kept for good. */
final class FileRoutes {

    private final Assets assets;

    FileRoutes(Assets assets) {
        this.assets = assets;
    }

    Map<String, Handler> routes() {
        return Map.of(
                "/kiosk-web/{version}/<path>",
                ctx -> send(ctx, ctx.pathParam("path"), ctx.pathParam("version").equals(assets.version())),
                "/sw.js",
                ctx -> send(ctx, "sw.js", false),
                "/favicon.ico",
                ctx -> send(ctx, "icon.svg", false),
                "/manifest.webmanifest",
                ctx -> send(ctx, "manifest.webmanifest", false));
    }

    private void send(Context ctx, String path, boolean forGood) {
        Asset asset = assets.find(path).orElseThrow(() -> Refusal.notFound("wrong.page"));
        ctx.contentType(asset.type())
                .header("Cache-Control", forGood ? "public, max-age=31536000, immutable" : "no-cache")
                .header("ETag", asset.tag())
                .header("Vary", "Accept-Encoding");
        String accepted = ctx.header("Accept-Encoding");
        boolean packed = asset.packs() && accepted != null && accepted.contains("gzip");
        ctx.header("Content-Encoding", packed ? "gzip" : "identity");
        ctx.result(packed ? asset.packed() : asset.bytes());
    }
}
