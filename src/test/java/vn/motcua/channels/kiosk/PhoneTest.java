package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody does on their own phone. */
class PhoneTest {

    private static final String KEPT = """
            async () => {
              while (!(navigator.serviceWorker.controller && await caches.match(location.href)))
                await new Promise(later => setTimeout(later, 50));
            }
            """;

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
    void unlock() {
        context = chromium.browser.newContext(Screen.PHONE.options());
        page = context.newPage();
    }

    @AfterEach
    void lock() {
        context.close();
    }

    @Test
    void a_page_that_was_read_is_readable_without_the_network_after_one_visit() {
        page.navigate(kiosk.at("/thu-tuc/1.004194").toString());
        page.evaluate(KEPT);
        context.setOffline(true);
        page.reload();

        assertThat(page.locator("h1").innerText()).isEqualTo("Đăng ký tạm trú");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.three')).display"))
                .isEqualTo("grid");
        page.navigate(kiosk.at("/thu-tuc/9.000002").toString());
        assertThat(page.locator("h1").innerText()).isEqualTo("Đang không có mạng");
        assertThat(page.locator("[data-saved] a").first().innerText()).isEqualTo("Đăng ký tạm trú");
    }

    @Test
    void what_was_searched_is_not_kept() {
        page.navigate(kiosk.at("/").toString());
        page.evaluate(KEPT);
        page.reload();
        page.navigate(kiosk.at("/tim?q=bimatbimat").toString());
        page.navigate(kiosk.at("/").toString());

        assertThat(page.evaluate("async () => (await (await caches.open('pages')).keys()).map(r => r.url).join()")
                        .toString())
                .doesNotContain("bimat");
    }

    @Test
    void the_chosen_size_and_ground_stay_on_the_phone() {
        page.navigate(kiosk.at("/").toString());
        page.waitForFunction("() => document.querySelector('[role=combobox]')");
        page.locator("[data-set=nen][data-value=toi]").tap();
        page.locator("[data-set=co][data-value='2']").tap();
        page.navigate(kiosk.at("/niem-yet").toString());

        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("toi");
        assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("2");
        assertThat(page.locator("[data-set=nen][data-value=toi]").getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void suggestions_are_chosen_with_the_arrow_keys() {
        page.route(
                "**/api/v1/suggest*",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(
                                        "{\"suggestions\":[{\"text\":\"Đăng ký tạm trú\",\"code\":\"1.004194\",\"marks\":[[8,15]]}]}")));
        page.navigate(kiosk.at("/").toString());
        page.waitForFunction("() => document.querySelector('[role=combobox]')");
        page.locator("#q").pressSequentially("tạm trú");
        page.locator("[role=option]").first().waitFor();
        assertThat(page.locator("[role=option] b").innerText()).isEqualTo("tạm trú");
        page.keyboard().press("ArrowDown");

        assertThat(page.locator("#q").getAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
        page.keyboard().press("Enter");
        page.waitForURL("**/thu-tuc/1.004194");
    }

    @Test
    void reading_aloud_is_offered_only_with_a_vietnamese_voice() {
        page.navigate(kiosk.at("/thu-tuc/1.004194").toString());
        page.waitForFunction("() => document.querySelector('[aria-current]')");
        assertThat(page.locator("[data-read]").isVisible()).isFalse();

        page.addInitScript(
                "speechSynthesis.getVoices = () => [{lang: 'vi-VN', name: 'Giọng Việt'}]; speechSynthesis.speak = u => {"
                        + " (window.spoken ??= []).push(u.text); };"
                        + " window.SpeechSynthesisUtterance = function (text) { this.text = text; };");
        page.reload();
        page.locator("[data-read]").tap();

        assertThat(page.evaluate("spoken[0]")).isEqualTo("Đăng ký tạm trú");
        assertThat(page.locator("[data-read]").innerText()).isEqualTo("Thôi đọc");
    }
}
