package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {

    private final RunningKiosk kiosk = RunningKiosk.shared();

    @Test
    void any_unicode_is_answered() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            String query = anything(random);
            String route = random.nextBoolean() ? "/tim?q=" : "/api/v1/search?q=";
            HttpResponse<String> response = kiosk.get(route + encoded(query));
            assertThat(response.statusCode()).as(query).isIn(200, 301, 400);
        }
        assertThat(kiosk.get("/metrics").body()).doesNotContain("status=\"5");
    }

    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(4);
            int point = kind == 0 ? random.nextInt(0x110000) : kind == 1 ? random.nextInt(0x1f00) : random.nextInt(128);
            text.appendCodePoint(point);
        }
        return text.toString();
    }

    /** Lone surrogates become a byte sequence that is no UTF-8, as hostile clients send it. */
    private static String encoded(String query) {
        StringBuilder encoded = new StringBuilder();
        query.codePoints().forEach(point -> {
            if (point >= 0xD800 && point <= 0xDFFF) {
                encoded.append("%ED%A0%80");
            } else {
                encoded.append(URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8));
            }
        });
        return encoded.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /tim?q=%zz HTTP/1.1",
                "GET /api/v1/search?q=%zz HTTP/1.1",
                "GET /api/v1/search?q=%4 HTTP/1.1",
                "GET /thu-tuc/%zz HTTP/1.1",
                "GET /thu-tuc/%C3 HTTP/1.1",
                "GET /kiosk-web/x/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /a b c HTTP/1.1",
                "NONSENSE",
            })
    void what_cannot_be_read_is_refused_without_technical_words(String request) throws IOException {
        String answer = raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.substring(0, answer.indexOf("\r\n"))).containsPattern(" 40[04] ");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("jetty", "exception", "java.");
    }

    @Test
    void accents_that_were_not_encoded_are_understood() throws IOException {
        assertThat(raw("GET /api/v1/search?q=tạm+trú HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains("HTTP/1.1 200")
                .contains("\"query\":\"tạm trú\"");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", kiosk.server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tim?q=a", "/thu-tuc/9.000002", "/api/v1/fields", "/healthz", "/nix", "/sw.js"})
    void every_answer_carries_the_security_headers_and_no_cookie(String address) {
        var headers = kiosk.get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tim?q=a", "/thu-tuc/9.000002", "/api/v1/fields", "/healthz", "/readyz", "/metrics"})
    void head_is_get_without_the_body(String address) {
        HttpResponse<String> head = kiosk.send(HttpRequest.newBuilder(kiosk.at(address))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(kiosk.get(address).headers().firstValue("Content-Type"));
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        String tag = kiosk.get("/niem-yet").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = kiosk.send(HttpRequest.newBuilder(kiosk.at("/niem-yet"))
                .header("If-None-Match", tag)
                .build());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void files_are_kept_for_good_and_packed() {
        String page = kiosk.get("/").body();
        String sheet = page.replaceAll("(?s).*href=\"(/kiosk-web/[0-9a-f]+/css/tokens.css)\".*", "$1");

        HttpResponse<String> packed = kiosk.send(HttpRequest.newBuilder(kiosk.at(sheet))
                .header("Accept-Encoding", "gzip")
                .build());

        assertThat(packed.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("ETag")).isPresent();
        assertThat(kiosk.get(sheet.replaceAll("/kiosk-web/[0-9a-f]+/", "/kiosk-web/older/"))
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void the_state_is_told_without_what_was_asked() {
        kiosk.get("/tim?q=bimatbimat");
        String metrics = kiosk.get("/metrics").body();

        assertThat(kiosk.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(kiosk.get("/readyz").body()).contains("\"ready\":true");
        assertThat(metrics)
                .contains("http_requests_total{method=\"GET\",route=\"/tim\",status=\"200\"}")
                .contains("http_request_duration_seconds_bucket{route=\"/tim\",le=\"+Inf\"}")
                .doesNotContain("bimat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/thu-tuc/9.000002.000.00.00.H40", "/thu-tuc/9.000003"})
    void long_and_merged_codes_lead_to_the_procedure(String address) {
        HttpResponse<String> moved = kiosk.get(address + "?co=2");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/thu-tuc/9.000002?co=2");
    }
}
