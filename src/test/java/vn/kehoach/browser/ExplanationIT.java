package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.RunningApplication;

/** Two units are late: the office asks both, one answers in its form in Tasklist, the other on the page. */
@NeedsChromium
class ExplanationIT {

    private static final String OFFICE = "thanhdoan-vp";
    private static final List<String> UNITS = List.of("quan-1", "quan-3");
    private static final Path PICTURES = Path.of("target/browser");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;
    private static String plan;

    @BeforeAll
    static void two_units_are_late(@TempDir Path folder) {
        application = RunningApplication.embedded(folder);
        Offices offices = new Offices(application.base().getPort());
        LocalDate due = LocalDate.now(VietnamTime.ZONE).plusDays(1);
        plan = offices.issuedByThanhDoan(
                "Kế hoạch có đơn vị chậm báo cáo",
                Map.of(
                        "obligations",
                        List.of(Map.of(
                                "who", "các đơn vị",
                                "units", UNITS,
                                "what", "gửi báo cáo",
                                "kind", "UNIT_REPORT",
                                "due", due.toString())),
                        "recipients",
                        List.of(Map.of("text", "Các đơn vị", "units", UNITS))));
        Offices.await(() -> Optional.of(offices.tasks("dv-quan-3", "userTask_submitReport", ""))
                .filter(all -> !all.isEmpty()));
        application.at(due.plusDays(3) + "T09:00:00+07:00");
    }

    @AfterAll
    static void end() {
        application.close();
    }

    private static String path() {
        return "/ke-hoach/" + plan + "/giai-trinh";
    }

    @Test
    void an_office_asks_with_one_click_and_units_answer_where_they_are() {
        Window desk = CHROMIUM.desk(application.base());
        ReadingScreen.logIn(desk, OFFICE);
        ask(desk.page());
        sound(desk, "giai-trinh-van-phong-1280.png");
        answeredInTasklist(CHROMIUM.phone(application.base()));
        answeredOnThePage(CHROMIUM.phone(application.base()));

        Window again = CHROMIUM.desk(application.base());
        ReadingScreen.logIn(again, OFFICE);
        again.page().navigate("/ke-hoach/" + plan + "/tong-hop");
        assertThat(again.page().locator("main")).containsText("giải trình: Chờ số liệu của chi đoàn");
        assertThat(again.page().locator("main")).containsText("giải trình: Mất điện hai ngày");
        again.page().locator(".giai-trinh").first().scrollIntoViewIfNeeded();
        sound(again, "tong-hop-giai-trinh-1280.png");
        Window phone = CHROMIUM.phone(application.base());
        ReadingScreen.logIn(phone, OFFICE);
        phone.page().navigate("/ke-hoach/" + plan + "/tong-hop");
        sound(phone, "tong-hop-giai-trinh-360.png");
        phone.page().navigate(path());
        sound(phone, "giai-trinh-van-phong-360.png");
    }

    private static void ask(Page page) {
        page.navigate(path());
        page.locator("[name=muc]").all().forEach(Locator::check);
        page.getByLabel("Lý do yêu cầu").fill("Trễ ba ngày");
        page.getByLabel("Trả lời trước ngày, giờ")
                .fill(LocalDate.now(VietnamTime.ZONE).plusDays(9) + "T17:00");
        page.locator("form.the button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã gửi 2 yêu cầu giải trình.");
    }

    private static void answeredInTasklist(Window phone) {
        Tasklist tasklist = Tasklist.of(phone, "dv-quan-1")
                .filter("Việc của đơn vị tôi")
                .open("Nộp báo cáo")
                .claim();
        Locator question = tasklist.form().locator(".kh-question");
        assertThat(question).containsText("Trễ ba ngày");
        question.getByText("Gửi lời giải trình").click();
        assertThat(question.locator(".kh-error")).containsText("Lời giải trình");
        question.getByLabel("Lời giải trình").fill("Chờ số liệu của chi đoàn");
        question.scrollIntoViewIfNeeded();
        phone.picture(PICTURES.resolve("giai-trinh-tasklist-360.png"));
        question.getByText("Gửi lời giải trình").click();
        assertThat(question.locator("[role=status]")).containsText("Đã gửi lời giải trình");
        assertThat(phone.page()
                        .evaluate("import('/camunda/app/tasklist/scripts/kehoach/words.js').then((words) =>"
                                + " [words.clockWords(new Date('2026-12-01T20:30:00Z')),"
                                + " words.momentWords('2026-12-31T17:05:00Z')])"))
                .as("the clock of a form is that of Vietnam, wherever the device is")
                .isEqualTo(List.of("03g30", "00g05 01/01/2027"));
        assertThat(phone.fits()).isTrue();
    }

    private static void answeredOnThePage(Window phone) {
        ReadingScreen.logIn(phone, "dv-quan-3").navigate("/");
        sound(phone, "trang-dau-giai-trinh-360.png");
        phone.page().getByText("Quận Đoàn 3").first().click();
        assertThat(phone.page().locator("h1")).hasText("Giải trình việc chậm");
        sound(phone, "giai-trinh-don-vi-360.png");
        phone.page().getByLabel("Lời giải trình").fill("Mất điện hai ngày");
        phone.page().getByText("Gửi lời giải trình").click();
        assertThat(phone.page().getByText("Đã gửi lời giải trình.")).isVisible();
    }

    /** Nothing that axe would blame, nothing beyond the right edge. */
    private static void sound(Window window, String picture) {
        window.picture(PICTURES.resolve(picture));
        assertThat(window.fits()).isTrue();
        assertThat(new AxeBuilder(window.page())
                        .setLegacyMode(true).analyze().getViolations().stream().map(Rule::getHelp))
                .isEmpty();
    }
}
