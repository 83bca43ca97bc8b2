package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.RunningApplication;

/** What a browser still has after the logout, and what travels until Tasklist is there, seen by a real one. */
@NeedsChromium
class KeptPagesIT {

    private static final String PLAN = "Hội nghị không ai ngoài cuộc được thấy";
    /** 4.9 million before compression, 1,446,815 with what the server packs itself. */
    private static final long LARGEST_FIRST_OPENING = 1_300_000;

    private static final long LARGEST_SECOND_OPENING = 150_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = SharedDemo.onItsFirstDay();
    }

    @Test
    void after_the_logout_Back_does_not_show_the_plan() {
        DemoPlan plan = DemoPlan.drafted(application, PLAN);
        Window window = CHROMIUM.desk(application.base());
        Page page = window.page();
        page.navigate("/ke-hoach/" + plan.id());
        page.locator("#ten").fill("vanphong");
        page.locator("#matKhau").fill("vanphong");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1").first()).containsText(PLAN);

        page.locator("form.ra button").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.goBack();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(window.text()).doesNotContain(PLAN);
        assertThat(page.locator("#matKhau")).isVisible();
    }

    @Test
    void the_first_opening_of_Tasklist_is_small_enough_for_a_slow_line_and_the_second_is_next_to_nothing() {
        Window window = CHROMIUM.newDesk(application.base());
        AtomicLong travelled = new AtomicLong();
        window.page().onRequestFinished(request -> travelled.addAndGet(size(request.response())));
        window.page().navigate("/camunda/app/tasklist/default/");
        assertThat(window.page().locator("input[type=password]")).isVisible();
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
        long first = travelled.getAndSet(0);

        window.page().navigate("about:blank");
        window.page().navigate("/camunda/app/tasklist/default/");
        assertThat(window.page().locator("input[type=password]")).isVisible();
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
        long second = travelled.get();

        System.out.println("first opening of Tasklist: " + first + " bytes, second: " + second);
        assertThat(first).as("bytes of the first opening").isLessThan(LARGEST_FIRST_OPENING);
        assertThat(second).isLessThan(LARGEST_SECOND_OPENING);
    }

    /** Headers and body as they came over the line; from the browser's own store nothing comes. */
    private static long size(Response response) {
        if (response == null || response.fromServiceWorker()) {
            return 0;
        }
        var sizes = response.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
