package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Cockpit as an administrator uses it. */
final class Cockpit {

    private final Page page;

    private Cockpit(Page page) {
        this.page = page;
    }

    /** Logs in there. */
    static Cockpit of(Window window, String user) {
        Page page = window.page();
        page.navigate("/camunda/app/cockpit/default/");
        Tasklist.logIn(page, user);
        assertThat(page.locator("input[type=password]")).hasCount(0);
        assertThat(page.locator("[cam-widget-header]")).isVisible();
        return new Cockpit(page);
    }

    /** Opens the diagram of a process instance. */
    Cockpit open(String instance) {
        page.navigate("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");
        assertThat(page.locator(".djs-container svg").first()).isVisible();
        return this;
    }

    /** A node of the diagram. */
    Locator node(String id) {
        return page.locator(".djs-container [data-element-id=" + id + "]").first();
    }

    /** How many tokens stand at a node. */
    Locator tokens(String node) {
        return page.locator("[data-container-id=" + node + "] .instance-count").first();
    }
}
