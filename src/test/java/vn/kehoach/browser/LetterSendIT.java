package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.MailedKeys;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.RunningApplication;

/** An office reads a letter and sends it, at a desk and on a small phone; whoever gets it opens it by its link. */
@NeedsChromium
class LetterSendIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Path PICTURES = Path.of("target/letters");

    private static RunningApplication application;
    private static DemoPlan running;

    @BeforeAll
    static void a_plan_is_issued() {
        application = SharedDemo.onItsFirstDay();
        running = DemoPlan.drafted(application, "Hội trại gửi thư từ trang").issued();
        awaitNothingOnItsWay();
    }

    /** The list says what became of each mail: while one leaves, the list that was read is no longer the one to send. */
    private static void awaitNothingOnItsWay() {
        Offices offices = new Offices(application.base().getPort());
        Offices.await(
                () -> Optional.of(offices.items("vanphong", "/api/plans/" + running.id() + "/deliveries?size=500"))
                        .filter(all -> !all.isEmpty())
                        .filter(all -> all.stream()
                                .noneMatch(each -> each.path("state").asText().equals("QUEUED"))));
    }

    @Test
    void a_letter_is_read_sent_and_opened() {
        send(CHROMIUM.desk(application.base()), "desk");
        send(CHROMIUM.phone(application.base()), "phone");
    }

    private void send(Window window, String where) {
        ReadingScreen.logIn(window, "vanphong");
        Page page = window.page();
        page.navigate("/ke-hoach/" + running.id() + "/thu");
        page.getByText("Gửi danh sách nơi nhận").click();
        assertThat(page.locator("article.giay")).containsText("DANH SÁCH");
        assertThat(page.locator("input[name=to]").first()).isChecked();
        page.getByLabel("Gửi thêm đến (tên)").fill("Báo Tuổi trẻ");
        page.getByLabel("Địa chỉ thư của nơi ấy").fill(where + "@bao.example");
        look(window, where + "-gui");

        page.getByText("Gửi thư", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã đặt thư gửi đến");
        assertThat(page.locator("#noi-dung")).containsText(where + "@bao.example");
        look(window, where + "-da-gui");
        Offices offices = new Offices(application.base().getPort());
        page.navigate("/thu-den/" + MailedKeys.of(offices, running.id(), where + "@bao.example", "/thu-den/"));
        assertThat(page.locator("h1")).hasText("Danh sách nơi nhận");
        look(window, where + "-thu-den");
    }

    private static void look(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(window.fits())
                .as(name + ": nothing stands beyond the right edge")
                .isTrue();
        assertThat(new AxeBuilder(window.page()).setLegacyMode(true).analyze().getViolations())
                .as(name)
                .isEmpty();
    }
}
