package vn.motcua.channels.kiosk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser: the one on this machine, else the one that Playwright fetched. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--headless",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    final Browser browser;
    private final Playwright playwright;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the test, loudly, where there is no browser; with MOTCUA_REQUIRE_BROWSER=1 it fails instead. */
    static Chromium open() {
        try {
            return launch();
        } catch (PlaywrightException e) {
            if ("1".equals(System.getenv("MOTCUA_REQUIRE_BROWSER"))) {
                throw e;
            }
            System.err.println("NO BROWSER: the tests of the kiosk's pages are skipped. " + e.getMessage());
            Assumptions.abort("no browser on this machine");
            throw e;
        }
    }

    private static Chromium launch() {
        Optional<Path> installed = installed();
        Playwright.CreateOptions create = new Playwright.CreateOptions();
        if (installed.isPresent()) {
            create.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        Playwright playwright = Playwright.create(create);
        try {
            LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS).setHeadless(true);
            installed.ifPresent(options::setExecutablePath);
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw e;
        }
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
