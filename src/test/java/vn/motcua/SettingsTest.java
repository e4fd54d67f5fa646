package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String TOKEN = "12345:abcDEF_-9";

    @Test
    void withoutAnySettingTheKioskIsOn7070AndThereIsNoBot() {
        Settings settings = Settings.from(Map.of());
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.data()).isEqualTo(Path.of(".motcua"));
        assertThat(settings.telegramToken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MOTCUA_PORT, eighty",
        "MOTCUA_PORT, 70000",
        "MOTCUA_PORT, -1",
        "MOTCUA_TELEGRAM_TOKEN, not-a-token",
        "MOTCUA_TELEGRAM_API, ftp://somewhere",
        "MOTCUA_TELEGRAM_API, '::'",
        "MOTCUA_PUBLIC_URL, kiosk",
        "MOTCUA_PROT, 80",
        "MOTCUA_SETTINGS, /nowhere/at/all",
    })
    void aWrongSettingIsNamed(String key, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(key, value)))
                .isInstanceOf(Settings.Invalid.class)
                .hasMessageContaining(key);
    }

    @Test
    void theEnvironmentWinsOverTheFile(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("motcua.properties"), "MOTCUA_PORT=8080\nMOTCUA_DATA=/var/motcua\n");
        Settings settings = Settings.from(Map.of("MOTCUA_SETTINGS", file.toString(), "MOTCUA_PORT", "9090"));
        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.data()).isEqualTo(Path.of("/var/motcua"));
    }

    @Test
    void theTokenNeverShows() {
        Settings settings = Settings.from(Map.of("MOTCUA_TELEGRAM_TOKEN", TOKEN));
        assertThat(settings.telegramToken()).contains(TOKEN);
        assertThat(settings.toString()).doesNotContain("abcDEF");
        assertThatThrownBy(() -> Settings.from(Map.of("MOTCUA_TELEGRAM_TOKEN", "secret word")))
                .hasMessageNotContaining("secret");
    }
}
