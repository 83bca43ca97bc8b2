package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Tasklist as somebody uses it: by reading and clicking. */
final class Tasklist {

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** Logs in through the page that Tasklist shows. */
    static Tasklist of(Window window, String user) {
        window.page().navigate("/camunda/app/tasklist/default/");
        logIn(window.page(), user);
        return shown(window.page());
    }

    /** Opens it with the login of our own pages. */
    static Tasklist loggedIn(Window window) {
        window.page().navigate("/camunda/app/tasklist/default/");
        return shown(window.page());
    }

    /** That which a link has opened. */
    static Tasklist openIn(Window window) {
        return shown(window.page());
    }

    private static Tasklist shown(Page page) {
        assertThat(page.locator(".task-filters, .column-left").getByText("Việc của tôi"))
                .isVisible();
        return new Tasklist(page);
    }

    static void logIn(Page page, String user) {
        page.getByPlaceholder("Tên đăng nhập")
                .or(page.getByPlaceholder("Username"))
                .fill(user);
        page.locator("input[type=password]").fill(user);
        page.locator("button[type=submit]").click();
    }

    /** Chooses a filter at the left and waits for its tasks. Once these are counted, each name ends with their number. */
    Tasklist filter(String name) {
        Locator filter = page.locator(
                ".task-filters .item",
                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*\\d*\\s*$")));
        filter.locator("h4 a").click();
        assertThat(filter.locator(".counter")).isVisible();
        assertThat(filter.locator(".counter")).hasText(Pattern.compile("\\d+"));
        return this;
    }

    /** Opens the first task with that text and waits for its form. */
    Tasklist open(String text) {
        page.locator(".tasks-list h4 a", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        assertThat(page.locator(".task-card h2")).containsText(text);
        assertThat(form().locator(".kh-loading")).hasCount(0);
        assertThat(form().locator("[data-field], .kh-option").first()).isAttached();
        return this;
    }

    /** The unit has its report of that plan before it, taken and open. */
    static Tasklist report(Window window, DemoPlan plan) {
        plan.open("dv-so-du-lich", "userTask_submitReport");
        return of(window, "dv-so-du-lich")
                .filter("Việc của đơn vị tôi")
                .open("Nộp báo cáo – " + plan.number())
                .claim();
    }

    /** A thing of exactly that name, within another. */
    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Takes the task of a group, with the button of the form. */
    Tasklist claim() {
        form().getByRole(AriaRole.BUTTON, named("Nhận việc")).click();
        assertThat(form().locator(".kh-claim")).hasCount(0);
        return this;
    }

    /** The form of the open task. */
    Locator form() {
        return page.locator("form.kh-form");
    }

    /** A field of the form, with its label and what is said about it. */
    Locator field(String name) {
        return form().locator("[data-field=" + name + "]");
    }

    Tasklist tick(String field) {
        field(field).locator("input[type=checkbox]").check();
        return this;
    }

    Tasklist choose(String answer) {
        option(answer).check();
        return this;
    }

    /** One of several answers, by its first words. */
    Locator option(String answer) {
        Locator labels = form().locator(
                        ".kh-option", new Locator.LocatorOptions().setHasText(Pattern.compile("^\\s*" + answer)));
        return labels.first().locator("input");
    }

    Tasklist write(String field, String text) {
        field(field).locator("input, textarea").first().fill(text);
        return this;
    }

    /** Presses the button below the form. */
    Tasklist complete() {
        button().click();
        return this;
    }

    /** The button below the form. */
    Locator button() {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true));
    }

    /** Waits until the task is done and gone. */
    void isDone() {
        assertThat(page.locator("form.kh-form")).hasCount(0);
    }
}
