package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.RunningApplication;

/** On a phone: what cannot be taken is told beside the field, and nothing that was typed is lost. */
@NeedsChromium
class RefusedFormsBrowserIT {

    private static final String LETTER = "Kính gửi các đồng chí.\nThư này không phải là một kế hoạch.";
    private static final FilePayload LARGE =
            new FilePayload("phim-tong-ket.docx", "application/octet-stream", new byte[30 * 1024 * 1024]);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;

    private Window window;
    private Page page;

    @BeforeAll
    static void start() {
        application = SharedDemo.onItsFirstDay();
    }

    @BeforeEach
    void the_form_of_an_upload() {
        window = CHROMIUM.phone(application.base());
        page = ReadingScreen.logIn(window, "vanphong");
        page.navigate("/ke-hoach");
        page.locator("summary", new Page.LocatorOptions().setHasText("Tải kế hoạch lên"))
                .click();
    }

    private void send() {
        page.getByText("Tải lên và đọc").click();
    }

    private void fitsTheScreen() {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void a_file_of_30_mb_is_told_before_it_is_sent_and_the_words_beside_it_stay() {
        page.locator("#text").fill(LETTER);
        page.locator("#file").setInputFiles(LARGE);
        assertThat(page.locator("#file-qua-lon"))
                .containsText("“phim-tong-ket.docx” lớn hơn giới hạn 25 MB; chưa có gì được gửi");

        send();

        assertThat(page).hasURL(Pattern.compile(".*/ke-hoach$"));
        assertThat(page.locator("#file")).isFocused();
        assertThat(page.locator("#text")).hasValue(LETTER);
        fitsTheScreen();
        assertThat(window.refusals()).isEmpty();
    }

    @Test
    void a_file_of_30_mb_that_was_sent_all_the_same_is_told_on_the_page() {
        page.locator("#file").setInputFiles(LARGE);
        page.evaluate("document.getElementById('file').removeAttribute('data-lon-nhat')");

        send();

        assertThat(page.locator("#loi-tai-len")).containsText("lớn hơn giới hạn 25 MB");
        assertThat(page.locator("#file")).isVisible();
        fitsTheScreen();
    }

    @Test
    void words_that_are_no_plan_are_there_again_with_the_reason() {
        page.locator("#text").fill(LETTER);

        send();

        assertThat(page.locator("#loi-tai-len")).containsText("chưa có gì được lưu");
        assertThat(page.locator("#text")).isVisible();
        assertThat(page.locator("#text")).hasValue(LETTER);
        fitsTheScreen();
    }
}
