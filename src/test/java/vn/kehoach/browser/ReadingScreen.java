package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The document and its reading side by side, as a drafter uses it. */
final class ReadingScreen {

    private final Page page;

    private ReadingScreen(Page page) {
        this.page = page;
    }

    /** Logs in on our own page. */
    static Page logIn(Window window, String user) {
        Page page = window.page();
        page.navigate("/dang-nhap");
        page.locator("#ten").fill(user);
        page.locator("#matKhau").fill(user);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/");
        return page;
    }

    /** Uploads a text on the page of plans and waits for its reading. */
    static ReadingScreen uploaded(Page page, String name, String text) {
        page.navigate("/ke-hoach");
        page.locator("summary", new Page.LocatorOptions().setHasText("Tải kế hoạch lên"))
                .click();
        page.locator("#file").setInputFiles(file(name, text));
        // Each test has its own draft of the same plan, on purpose.
        page.evaluate("document.querySelector('form[enctype]').action += '?lapLai=true'");
        page.getByText("Tải lên và đọc").click();
        return shown(page);
    }

    static ReadingScreen shown(Page page) {
        assertThat(page.locator("#ban-doc[data-xem]")).isVisible();
        return new ReadingScreen(page);
    }

    static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first duty with these words. */
    Locator duty(String words) {
        return page.locator(".nhom .muc-doc", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** The words of the document that are lit. */
    Locator lit() {
        return page.locator("#van-ban .sang");
    }

    /** Words of the document. */
    Locator words(String words) {
        return page.locator("#van-ban .manh", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** Opens the forms of a duty. */
    Locator edit(String words) {
        duty(words).locator("[data-sua]").click();
        Locator forms = duty(words).locator(".sua");
        assertThat(forms).isVisible();
        return forms;
    }

    /** How many duties there are. */
    Locator duties() {
        return page.locator(".nhom .muc-doc");
    }

    ReadingScreen undo() {
        String step = page.locator("[data-buoc]").innerText();
        page.locator("[data-hoan-tac]").click();
        assertThat(page.locator("[data-buoc]", new Page.LocatorOptions().setHasText(step)))
                .hasCount(0);
        return this;
    }

    ReadingScreen newVersion(String name, String text) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Tải bản mới của văn bản"))
                .click();
        page.locator(".ban-moi input[type=file]").setInputFiles(file(name, text));
        page.locator(".ban-moi button[type=submit]").click();
        assertThat(page.locator(".thay-doi")).containsText(name);
        return this;
    }

    void counts(int checked, int total) {
        assertThat(page.locator(".tien-do strong")).hasText(Pattern.compile("^" + checked + "/" + total + "$"));
    }

    boolean fits() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    Page page() {
        return page;
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
