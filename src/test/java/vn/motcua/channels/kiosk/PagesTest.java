package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a real browser, in every theme and on every screen. */
class PagesTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Links in running text are as tall as the text; everything else is to be hit with a thumb. */
    private static final String SMALL_TARGETS = """
            least => [...document.querySelectorAll('a, button, input, select, summary')]
              .filter(e => e.type !== 'hidden' && e.offsetParent && !e.closest('.skip'))
              .filter(e => getComputedStyle(e).position !== 'absolute')
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.height < least || box.width < least)
              .map(([e, box]) => e.outerHTML.slice(0, 80) + ' ' + box.width + 'x' + box.height)
            """;

    private static final String SMALL_TEXT = """
            least => [...document.querySelectorAll('body *')]
              .filter(e => e.offsetParent && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
              .filter(e => parseFloat(getComputedStyle(e).fontSize) < least)
              .map(e => e.outerHTML.slice(0, 80))
            """;

    private static final String OPENED = "document.querySelectorAll('details').forEach(d => { d.open = true; })";

    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.unseen'))
              .map(e => e.outerHTML.slice(0, 80))
              .concat(document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [])
            """;

    private static Chromium chromium;
    private final RunningKiosk kiosk = RunningKiosk.shared();

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

    @ParameterizedTest
    @CsvSource({"STANDING, 64, 20", "LYING, 64, 20", "PHONE, 44, 18"})
    void every_page_is_easy_to_hit_to_read_and_to_see_whole(Screen screen, int target, int text) {
        try (BrowserContext context = chromium.browser.newContext(screen.options())) {
            Page page = context.newPage();
            for (String address : Screen.PAGES) {
                page.navigate(kiosk.at(screen.address(address)).toString());
                assertThat(list(page, SMALL_TARGETS, target)).as(address).isEmpty();
                assertThat(list(page, SMALL_TEXT, text)).as(address).isEmpty();
                page.evaluate(OPENED);
                assertThat(list(page, TOO_WIDE, 0)).as(address).isEmpty();
                page.evaluate("document.documentElement.dataset.size = '3'");
                assertThat(list(page, TOO_WIDE, 0))
                        .as("%s, very large", address)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void no_page_breaks_a_rule_of_accessibility_in_any_theme(Screen screen) {
        try (BrowserContext context = chromium.browser.newContext(screen.options())) {
            Page page = context.newPage();
            for (String address : Screen.PAGES) {
                page.navigate(kiosk.at(screen.address(address)).toString());
                page.evaluate(OPENED);
                for (String theme : List.of("sang", "toi", "tuong-phan")) {
                    page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
                    showWhole(page, screen);
                    assertThat(violations(page))
                            .as("%s in %s on %s", address, theme, screen)
                            .isEmpty();
                }
                page.setViewportSize(screen.width, screen.height);
            }
        }
    }

    /** A theme with thicker lines makes a page longer. */
    private static void showWhole(Page page, Screen screen) {
        int whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(screen.width, Math.max(whole, screen.height));
    }

    private static List<?> list(Page page, String script, int limit) {
        return (List<?>) page.evaluate(script, limit);
    }

    /** Every rule up to WCAG 2.2 AA, and contrast as AAA asks for. */
    private static List<String> violations(Page page) {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(RULES);
        AxeRuleOptions asked = new AxeRuleOptions();
        asked.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setRules(Map.of("color-contrast-enhanced", asked));
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(n -> n.getHtml())
                                        .limit(5)
                                        .toList())
                        .toList();
    }

    @Test
    void the_typeface_has_every_vietnamese_letter() {
        String missing = """
                async () => {
                  await Promise.all([...document.fonts].map(face => face.load()));
                  const brush = document.createElement('canvas').getContext('2d');
                  const width = (font, text) => { brush.font = font; return brush.measureText(text).width; };
                  const lost = [];
                  for (const weight of [400, 500, 700])
                    for (const letter of 'ăâđêôơưĂÂĐÊÔƠƯáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵẶỆỘỢỰỴ₫–·')
                      if (width(`${weight} 40px Roboto, serif`, letter) !== width(`${weight} 40px Roboto, monospace`, letter))
                        lost.push(weight + letter);
                  return lost;
                }
                """;
        try (BrowserContext context = chromium.browser.newContext(Screen.LYING.options())) {
            Page page = context.newPage();
            page.navigate(kiosk.at("/").toString());

            assertThat((List<?>) page.evaluate(missing)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tim?q=tam+tru", "/thu-tuc/1.004194", "/niem-yet", "/phieu/1.004194", "/tro-giup"})
    void every_page_is_readable_without_scripts(String address) {
        try (BrowserContext context =
                chromium.browser.newContext(Screen.PHONE.options().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(kiosk.at(address).toString());

            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(80);
            page.locator("a[data-set=co][data-value='3']").click();
            assertThat(page.url()).contains("co=3");
            assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("3");
        }
    }

    @Test
    void no_page_asks_for_anything_from_elsewhere_or_breaks_its_own_policy() {
        try (BrowserContext context = chromium.browser.newContext(Screen.LYING.options())) {
            Page page = context.newPage();
            List<String> faults = new java.util.concurrent.CopyOnWriteArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(kiosk.at("/").toString())) {
                    faults.add(request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 40")) {
                    faults.add(message.text());
                }
            });
            page.onPageError(faults::add);
            for (String address : Screen.PAGES) {
                page.navigate(kiosk.at(Screen.LYING.address(address)).toString());
                page.waitForLoadState();
            }
            assertThat(faults).isEmpty();
        }
    }
}
