package vn.kehoach.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What happened in a window, kept so that a failure explains itself on a machine that nobody can look at. */
final class Evidence {

    private static final int LAST = 30;
    private static final int READABLE = 300;

    private final Page page;
    private final List<String> events = new ArrayList<>();
    private final long start = System.nanoTime();

    Evidence(Page page) {
        this.page = page;
        page.onResponse(this::note);
        page.onRequestFailed(this::note);
        page.onConsoleMessage(this::note);
        page.onPageError(error -> note("script: " + error));
    }

    private void note(Response response) {
        if (response.status() >= 300 && response.status() != 304) {
            note(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    private void note(Request failed) {
        note("no answer: " + failed.method() + " " + failed.url() + " " + failed.failure());
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            note("console " + message.type() + ": " + message.text());
        }
    }

    private void note(String event) {
        events.add("%6.1f s  %s".formatted((System.nanoTime() - start) / 1e9, readable(event)));
    }

    private static String readable(String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        return oneLine.substring(0, Math.min(READABLE, oneLine.length()));
    }

    /** Leaves the picture, the page and the events in that folder, and answers the essentials. */
    String leaveIn(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        String said = "%s, at %s, which reads: %s%n%s"
                .formatted(name, page.url(), readable(page.innerText("body")), String.join("\n", last()));
        Files.writeString(folder.resolve(name + ".txt"), said);
        Files.writeString(folder.resolve(name + ".html"), page.content());
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        return said;
    }

    private List<String> last() {
        return events.subList(Math.max(0, events.size() - LAST), events.size());
    }
}
