package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.testing.RunningApplication;

/** Tasklist over a line or a server that is slow: whoever opens it has its content or a sentence, never an empty page. */
@NeedsChromium
class SlowTasklistIT {

    private static final String PLUGIN = "**/tasklistPlugins/static/app/plugin.js*";
    private static final String OURS = "**/scripts/kehoach/words.js*";
    private static final String PAGE = "/camunda/app/tasklist/default/";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;

    private final List<Route> held = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        application = SharedDemo.onItsFirstDay();
    }

    @BeforeEach
    void a_browser_whose_time_stands_still() {
        page = CHROMIUM.newDesk(application.base()).page();
        page.clock().install();
    }

    private Locator password() {
        return page.locator("input[type=password]");
    }

    private Locator sentence() {
        return page.getByRole(AriaRole.ALERT);
    }

    private void openWithout(String script) {
        page.route(script, held::add);
        page.navigate(PAGE);
        page.waitForCondition(() -> !held.isEmpty());
    }

    /** The clock goes on in steps: whoever looks again after a while sees each of them. */
    private void wait(int seconds) {
        page.clock().runFor(seconds * 1000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLUGIN, OURS})
    void a_script_that_comes_after_a_minute_is_waited_for_and_the_page_is_there(String script) {
        openWithout(script);

        wait(60);
        assertThat(password()).not().isVisible();
        held.forEach(Route::resume);

        assertThat(password()).isVisible();
        assertThat(sentence()).hasCount(0);
    }

    @Test
    void meanwhile_the_page_says_that_it_is_slow_and_offers_to_try_again() {
        openWithout(PLUGIN);

        assertThat(sentence()).hasCount(0);
        wait(13);

        assertThat(sentence()).containsText("Trang tải lâu hơn thường lệ");
        assertThat(sentence().getByRole(AriaRole.BUTTON)).hasText("Tải lại trang");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLUGIN, OURS})
    void a_script_that_does_not_come_is_told_at_once_and_trying_again_opens_the_page(String script) {
        page.route(script, Route::abort);
        page.navigate(PAGE);
        assertThat(sentence()).containsText("chưa tải được");

        page.unroute(script);
        sentence().getByRole(AriaRole.BUTTON).click();

        assertThat(password()).isVisible();
        assertThat(sentence()).hasCount(0);
    }

    @Test
    void where_not_even_the_first_script_comes_the_style_sheet_says_so() {
        page.route("**/scripts/config.js*", Route::abort);
        page.navigate(PAGE);

        String words =
                (String) page.evaluate("getComputedStyle(document.querySelector('.app-splash'), '::after').content");
        String delay = (String)
                page.evaluate("getComputedStyle(document.querySelector('.app-splash'), '::after').animationDelay");

        assertThat(words).contains("Trang tải lâu hơn thường lệ");
        assertThat(delay).isEqualTo("20s");
    }
}
