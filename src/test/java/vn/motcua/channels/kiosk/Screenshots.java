package vn.motcua.channels.kiosk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the running kiosk: every page on every screen into a folder, and the one for the README. */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/screens");
        try (RunningKiosk kiosk = RunningKiosk.start();
                Chromium chromium = Chromium.open()) {
            for (Screen screen : Screen.values()) {
                try (BrowserContext context = chromium.browser.newContext(screen.options())) {
                    Page page = context.newPage();
                    for (int i = 0; i < Screen.PAGES.size(); i++) {
                        page.navigate(
                                kiosk.at(screen.address(Screen.PAGES.get(i))).toString());
                        String name = "%02d-%s.png".formatted(i, screen.name().toLowerCase(java.util.Locale.ROOT));
                        take(page, folder.resolve(name), true);
                    }
                }
            }
            readme(kiosk, chromium);
        }
    }

    private static void readme(RunningKiosk kiosk, Chromium chromium) {
        try (BrowserContext context = chromium.browser.newContext(Screen.STANDING.options())) {
            Page page = context.newPage();
            page.navigate(kiosk.at("/?may=quay").toString());
            take(page, Path.of("docs/kiosk.png"), false);
        }
    }

    private static void take(Page page, Path file, boolean whole) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }
}
