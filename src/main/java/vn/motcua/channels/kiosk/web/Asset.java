package vn.motcua.channels.kiosk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A file that pages use.
 *
 * @param packed its gzip form; equal to {@code bytes} when packing does not pay
 * @param tag its entity tag, made from its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Asset(String type, byte[] bytes, byte[] packed, String tag) {

    static Asset of(String path, byte[] bytes) {
        String type = type(path);
        byte[] packed = type.startsWith("font/") ? bytes : gzip(bytes);
        return new Asset(type, bytes, packed.length < bytes.length ? packed : bytes, "W/\"" + Hash.of(bytes) + "\"");
    }

    /** Whether the gzip form is worth sending. */
    public boolean packs() {
        return packed.length < bytes.length;
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "webmanifest" -> "application/manifest+json";
            case "png" -> "image/png";
            default -> throw new IllegalArgumentException("no media type for " + path);
        };
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
