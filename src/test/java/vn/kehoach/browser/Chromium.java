package vn.kehoach.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The Chromium of this machine, started once for all tests of the JVM. Nothing is downloaded. It shows one window at a time,
 * to somebody who has never been here: only the files of the program, which are the same for everybody, are kept between two
 * of them on the same device. The window stays open until the test is over: a failure leaves what was in it under
 * {@code target/browser}.
 */
final class Chromium implements BeforeAllCallback, TestExecutionExceptionHandler, AfterEachCallback, AfterAllCallback {

    /** A busy machine loads a web app slowly; nobody waits longer than needed. */
    private static final double PATIENCE_MILLIS = 30_000;

    /** Far from Vietnam: what is shown must not depend on it. */
    private static final String ZONE = "America/New_York";

    private static final Path EVIDENCE = Path.of("target/browser");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Map<Device, BrowserContext> devices = new HashMap<>();
    private Window window;

    /** What a window is opened on. */
    private record Device(URI base, int width, int height, boolean touch, String zone) {

        BrowserContext taken() {
            return Launched.BROWSER.newContext(new Browser.NewContextOptions()
                    .setBaseURL(base.toString())
                    .setViewportSize(width, height)
                    .setHasTouch(touch)
                    .setLocale("en-US")
                    .setTimezoneId(zone));
        }
    }

    /** Ends with the JVM. */
    private static final class Launched {
        private static final Browser BROWSER = launch();

        private static Browser launch() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program().orElseThrow())
                            .setArgs(FLAGS)
                            .setHeadless(true));
        }
    }

    /** Where it is: as {@code KEHOACH_CHROMIUM} says, or where Debian puts it. */
    static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("KEHOACH_CHROMIUM")).orElse(""), "/usr/bin/chromium")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** A window of somebody at a desk. */
    Window desk(URI base) {
        return desk(base, ZONE);
    }

    /** The same where the clocks of the device show the time of that zone. */
    Window desk(URI base, String zone) {
        return window(new Device(base, 1280, 900, false, zone));
    }

    /** A desk on which nothing of the program has ever been opened. */
    Window newDesk(URI base) {
        closeWindow();
        BrowserContext used = devices.remove(new Device(base, 1280, 900, false, ZONE));
        if (used != null) {
            used.close();
        }
        return desk(base);
    }

    /** A small phone. */
    Window phone(URI base) {
        return window(new Device(base, 360, 740, true, ZONE));
    }

    /** The smallest phone that is still in use. */
    Window smallPhone(URI base) {
        return window(new Device(base, 360, 640, true, ZONE));
    }

    private Window window(Device device) {
        closeWindow();
        window = new Window(devices.computeIfAbsent(device, Device::taken), device.base());
        return window;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (window != null) {
            leaveEvidence(context.getRequiredTestMethod().getName(), failure);
        }
        throw failure;
    }

    /** Printed too, because the log is often all that is kept. */
    private void leaveEvidence(String test, Throwable failure) {
        try {
            System.out.println(window.evidence().leaveIn(EVIDENCE, test));
        } catch (Exception windowIsGone) {
            failure.addSuppressed(windowIsGone);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        closeWindow();
    }

    private void closeWindow() {
        if (window != null) {
            window.close();
            window = null;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        devices.values().forEach(BrowserContext::close);
        devices.clear();
    }
}
