package vn.motcua.channels.kiosk.web;

import java.util.Map;

/** Headers on every answer: only our own files run, nobody frames us, nothing of an address leaks to other sites. */
public final class SecurityHeaders {

    /** Header to value. */
    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private SecurityHeaders() {}
}
