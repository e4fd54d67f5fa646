package vn.motcua;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * All configuration, validated once.
 *
 * @param port port of the kiosk; 0 takes a free one
 * @param data folder for what is kept between runs
 * @param telegramToken token of the bot; without it no bot is started
 * @param telegramApi address of the Bot API server
 * @param publicUrl address under which phones reach the kiosk pages, for QR codes and the bot
 */
record Settings(int port, Path data, Optional<String> telegramToken, URI telegramApi, Optional<URI> publicUrl) {

    private static final Set<String> KEYS = Set.of(
            "MOTCUA_PORT",
            "MOTCUA_DATA",
            "MOTCUA_SETTINGS",
            "MOTCUA_TELEGRAM_TOKEN",
            "MOTCUA_TELEGRAM_API",
            "MOTCUA_PUBLIC_URL");

    /** Says what is wrong with a setting, for the person who set it. */
    static final class Invalid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Invalid(String message) {
            super(message);
        }
    }

    /**
     * Reads {@code MOTCUA_…} variables, and for those not set the file named by {@code MOTCUA_SETTINGS}
     * ({@code KEY=value} lines).
     *
     * @throws Invalid with a sentence that names the setting
     */
    static Settings from(Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        Optional.ofNullable(environment.get("MOTCUA_SETTINGS")).map(Path::of).ifPresent(f -> values.putAll(file(f)));
        environment.forEach((key, value) -> {
            if (key.startsWith("MOTCUA_")) {
                values.put(key, value.strip());
            }
        });
        for (String key : values.keySet()) {
            if (key.startsWith("MOTCUA_") && !KEYS.contains(key) && !key.equals("MOTCUA_REQUIRE_BROWSER")) {
                throw new Invalid("Không có thiết lập tên " + key + ". Các thiết lập: "
                        + String.join(", ", new java.util.TreeSet<>(KEYS)));
            }
        }
        return new Settings(
                port(values.getOrDefault("MOTCUA_PORT", "7070")),
                Path.of(values.getOrDefault("MOTCUA_DATA", ".motcua")),
                Optional.ofNullable(values.get("MOTCUA_TELEGRAM_TOKEN"))
                        .filter(t -> !t.isEmpty())
                        .map(Settings::token),
                address("MOTCUA_TELEGRAM_API", values.getOrDefault("MOTCUA_TELEGRAM_API", "https://api.telegram.org")),
                Optional.ofNullable(values.get("MOTCUA_PUBLIC_URL")).map(v -> address("MOTCUA_PUBLIC_URL", v)));
    }

    static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new Invalid(
                    "Cổng “" + text + "” không dùng được: cổng là số từ 0 đến 65535 (MOTCUA_PORT hoặc --port).");
        }
        return Integer.parseInt(text);
    }

    private static String token(String token) {
        if (!token.matches("\\d+:[A-Za-z0-9_-]+")) {
            throw new Invalid("MOTCUA_TELEGRAM_TOKEN không đúng dạng “số:chuỗi” mà BotFather cấp.");
        }
        return token;
    }

    private static URI address(String key, String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new Invalid(key + " không phải là địa chỉ: " + text);
        }
        throw new Invalid(key + " phải là địa chỉ http hoặc https có tên máy: " + text);
    }

    private static Map<String, String> file(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Invalid("Không đọc được tệp thiết lập " + file + " (MOTCUA_SETTINGS).");
        }
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) ->
                values.put(String.valueOf(key), String.valueOf(value).strip()));
        return values;
    }

    /** The token never shows, wherever the settings are printed. */
    @Override
    public String toString() {
        return "Settings[port=%d, data=%s, telegramToken=%s, telegramApi=%s, publicUrl=%s]"
                .formatted(port, data, telegramToken.isPresent() ? "***" : "-", telegramApi, publicUrl);
    }
}
