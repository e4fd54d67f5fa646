package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a hand does at the touchscreen of a one-stop shop. */
class CounterTest {

    private static Chromium chromium;
    private final RunningKiosk kiosk = RunningKiosk.shared();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void approach() {
        context = chromium.browser.newContext(Screen.STANDING.options());
        page = context.newPage();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void typing_by_touches_finds_a_procedure() {
        page.navigate(kiosk.at("/?may=quay").toString());
        page.locator("#q").tap();
        tap("ddawng kys tamj trus");

        assertThat(page.locator("#q").inputValue()).isEqualTo("đăng ký tạm trú");
        page.locator("[data-do=find]").tap();
        page.waitForURL("**/tim?**");

        assertThat(page.locator(".first h2").innerText()).isEqualTo("Đăng ký tạm trú");
        page.locator(".first .button").tap();
        assertThat(page.locator("h1").innerText()).isEqualTo("Đăng ký tạm trú");
        assertThat(page.url()).contains("may=quay");
    }

    @Test
    void letters_and_tones_have_keys_of_their_own() {
        page.navigate(kiosk.at("/?may=quay").toString());
        page.locator("#q").tap();
        tap("kh");
        key("a").tap();
        key("i").tap();
        key(" ").tap();
        tap("sinh");
        page.locator("[data-tone=s]").tap();
        assertThat(page.locator("#q").inputValue()).isEqualTo("khai sính");
        page.locator("[data-tone=s]").tap();
        page.locator("[data-do=erase]").tap();
        assertThat(page.locator("#q").inputValue()).isEqualTo("khai sin");
        page.locator("[data-do=digits]").tap();
        key("7").tap();
        assertThat(page.locator("#q").inputValue()).isEqualTo("khai sin7");
        page.locator("[data-do=clear]").tap();
        assertThat(page.locator("#q").inputValue()).isEmpty();
        page.locator("[data-do=close]").tap();
        assertThat(page.locator("#keyboard").isVisible()).isFalse();
    }

    @Test
    void telex_writes_vietnamese_and_leaves_plain_words_alone() {
        page.navigate(kiosk.at("/?may=quay").toString());
        Map<String, String> words = Map.ofEntries(
                Map.entry("chuyeenr nhaf", "chuyển nhà"),
                Map.entry("nguoiwf", "người"),
                Map.entry("thuowngf", "thường"),
                Map.entry("hooj khaaur", "hộ khẩu"),
                Map.entry("quaanf", "quần"),
                Map.entry("giaf", "già"),
                Map.entry("hoas", "hóa"),
                Map.entry("khuyeens", "khuyến"),
                Map.entry("aaa", "aa"),
                Map.entry("ass", "as"),
                Map.entry("ddd", "dd"),
                Map.entry("vietje", "việt"),
                Map.entry("luaatjz", "luât"),
                Map.entry("dang ky khai sinh cho con", "dang ky khai sinh cho con"),
                Map.entry("giay phep xay dung", "giay phep xay dung"));

        Object typed = page.evaluate("""
                async texts => {
                  const module = document.querySelector('script[type=module]').src.replace('kiosk.js', 'telex.js');
                  const { strike } = await import(module);
                  return Object.fromEntries(texts.map(t => [t, [...t].reduce((text, key) => strike(text, key), '')]));
                }
                """, java.util.List.copyOf(words.keySet()));

        assertThat(typed).isEqualTo(words);
    }

    @Test
    void the_field_stays_in_sight_above_the_keyboard() {
        for (Screen screen : java.util.List.of(Screen.STANDING, Screen.LYING)) {
            page.setViewportSize(screen.width, screen.height);
            page.navigate(kiosk.at("/?may=quay").toString());
            page.locator("#q").tap();
            Locator field = page.locator("#q");
            page.waitForFunction("() => document.getElementById('q').getBoundingClientRect().bottom"
                    + " < document.getElementById('keyboard').getBoundingClientRect().top");

            assertThat(field.boundingBox().y).as(screen.name()).isNotNegative();
        }
    }

    @Test
    void a_quiet_minute_asks_and_then_forgets_everything() {
        page.clock().install();
        page.navigate(kiosk.at("/tim?q=tam+tru&may=quay&nen=toi").toString());
        page.waitForFunction("() => document.getElementById('q').inputMode === 'none'");
        page.clock().runFor(61_000);

        assertThat(page.locator("#idle").isVisible()).isTrue();
        assertThat(page.locator("#idle-left").innerText()).isNotEqualTo("0");
        page.clock().runFor(21_000);
        page.waitForURL(kiosk.at("/?may=quay").toString());

        assertThat(page.locator("#q").inputValue()).isEmpty();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("sang");
    }

    @Test
    void whoever_is_still_there_goes_on_reading() {
        page.clock().install();
        page.navigate(kiosk.at("/thu-tuc/1.004194?may=quay").toString());
        page.waitForFunction("() => document.querySelector('[data-clock]')");
        page.clock().runFor(61_000);
        page.locator("#idle .main").tap();
        page.clock().runFor(30_000);

        assertThat(page.url()).contains("/thu-tuc/1.004194");
        assertThat(page.locator("#idle").isVisible()).isFalse();
    }

    @Test
    void touches_of_the_keyboard_count_as_being_there() {
        page.clock().install();
        page.navigate(kiosk.at("/?may=quay").toString());
        page.waitForFunction("() => document.getElementById('q').inputMode === 'none'");
        page.locator("#q").tap();
        for (int i = 0; i < 4; i++) {
            page.clock().runFor(40_000);
            key("a").tap();
        }

        assertThat(page.locator("#idle").isVisible()).isFalse();
        assertThat(page.url()).isEqualTo(kiosk.at("/?may=quay").toString());
    }

    private void tap(String text) {
        text.chars()
                .mapToObj(c -> String.valueOf((char) c))
                .forEach(letter -> key(letter).tap());
    }

    private Locator key(String letter) {
        return page.locator("#keyboard [data-key='" + letter + "']");
    }
}
