package vn.kehoach.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The window of one person; it remembers what the browser complained about. */
final class Window {

    /** The web apps ask who is logged in before anybody is, and a refused entry is an answer that is not 2xx. */
    private static final Pattern EXPECTED =
            Pattern.compile(".*\\b404\\b.*/camunda/api/admin/auth/user/default|.*\\b422\\b.*/api/tasks/[^/]+/complete");

    private final BrowserContext context;
    private final Page page;
    private final Evidence evidence;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Consumer<Response> look = this::look;

    Window(BrowserContext context, URI base) {
        this.context = context;
        context.clearCookies();
        this.page = context.newPage();
        forget(base);
        this.evidence = new Evidence(page);
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        context.onResponse(look);
    }

    /** What somebody before has left on this device: drafts, choices, files that were not sent. */
    private void forget(URI base) {
        CDPSession session = context.newCDPSession(page);
        JsonObject what = new JsonObject();
        what.addProperty("origin", base.toString());
        what.addProperty("storageTypes", "local_storage,indexeddb,cache_storage,service_workers,file_systems");
        session.send("Storage.clearDataForOrigin", what);
        session.detach();
    }

    private void look(Response response) {
        if (response.status() >= 400) {
            refusals.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    private void listen(ConsoleMessage message) {
        String said = message.text() + " " + message.location().replaceAll(":\\d+:\\d+$", "");
        if (message.type().equals("error") && !EXPECTED.matcher(said).matches()) {
            complaints.add(said);
        }
    }

    Page page() {
        return page;
    }

    /** Errors of scripts and of the console, without the few that belong to ordinary use. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every call that was not answered well, in all that was opened. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** What a person can read in the window. */
    String text() {
        return page.locator("body").innerText();
    }

    /** Nothing stands beyond its right edge. */
    boolean fits() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    /** A picture of what is in the window. */
    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** What is known about a failure in it. */
    Evidence evidence() {
        return evidence;
    }

    void close() {
        context.offResponse(look);
        context.pages().forEach(Page::close);
    }
}
