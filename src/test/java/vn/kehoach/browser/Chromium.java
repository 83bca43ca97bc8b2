package vn.kehoach.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, in a profile of its own that is thrown away. Nothing is downloaded. */
final class Chromium implements AutoCloseable {

    /** A busy machine loads a web app slowly; nobody waits longer than needed. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where it is: as {@code KEHOACH_CHROMIUM} says, or where Debian puts it. */
    static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("KEHOACH_CHROMIUM")).orElse(""), "/usr/bin/chromium")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it. */
    static Chromium started() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(program().orElseThrow())
                .setArgs(FLAGS)
                .setHeadless(true);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A window of somebody at a desk. */
    Window desk(URI base) {
        return window(base, 1280, 900, false);
    }

    /** A small phone. */
    Window phone(URI base) {
        return window(base, 360, 740, true);
    }

    private Window window(URI base, int width, int height, boolean touch) {
        return new Window(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setLocale("en-US")
                .setTimezoneId("America/New_York")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
