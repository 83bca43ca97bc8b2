package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.MailedKeys;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;
import vn.kehoach.testing.RunningApplication;

/**
 * Our own pages for people who hear them, who have no mouse or who see little: the rules of axe, at a desk and on a small
 * phone, on which nothing stands beyond the right edge either.
 */
@NeedsChromium
class AccessibilityIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;
    private static DemoPlan draft;
    private static DemoPlan running;

    private static String owed;

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void start() {
        application = SharedDemo.onItsFirstDay();
        draft = DemoPlan.withTemplate(application, "Hội nghị còn soạn thảo, ai cũng đọc được");
        running = DemoPlan.withTemplate(application, "Hội nghị đang thực hiện, ai cũng đọc được")
                .issued();
        String report = running.open("dv-so-du-lich", "userTask_submitReport");
        application
                .as("dv-so-du-lich")
                .post(
                        "/api/tasks/" + report + "/complete",
                        Map.of("summary", "Đã xong.", "figures", Map.of("Đoàn viên mới", 12)))
                .expect(204);
        owed = new Offices(application.base().getPort())
                .items("vanphong", "/api/plans/" + running.id() + "/obligations?size=200&kind=UNIT_REPORT").stream()
                        .filter(each -> !each.path("unit").asText().equals("so-du-lich"))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asText();
    }

    @Test
    void before_the_login() {
        String[] pages = {"/dang-nhap", "/van-ban/khong-con-dung-duoc", "/thu-den/khong-con-dung-duoc"};
        look(CHROMIUM.desk(application.base()), pages);
        look(CHROMIUM.phone(application.base()), pages);

        assertThat(found).isEmpty();
    }

    @Test
    void somebody_without_a_login_who_has_a_key() {
        Offices offices = new Offices(application.base().getPort());
        PageUser office = PageUser.of(application.base(), "vanphong", "vanphong");
        office.post(
                        of(running, "/noi-nhan/them"),
                        "name",
                        "Báo Tuổi trẻ",
                        "purpose",
                        "INFORM",
                        "way",
                        "MAIL",
                        "address",
                        "axe@bao.example")
                .expect(302);
        office.post(of(running, "/duong-dan"), "viec", owed, "address", "axe@don-vi.example")
                .expect(302);
        String document = "/van-ban/" + MailedKeys.of(offices, running.id(), "axe@bao.example", "/van-ban/");
        String work = "/viec/" + MailedKeys.of(offices, running.id(), "axe@don-vi.example", "/viec/");

        look(CHROMIUM.desk(application.base()), document, work, "/viec/khoa-chep-thieu-mat-mot-doan");
        look(CHROMIUM.phone(application.base()), document, work, "/viec/khoa-chep-thieu-mat-mot-doan");

        assertThat(found).isEmpty();
    }

    @Test
    void the_office() {
        everywhere(
                "vanphong",
                "/",
                "/ke-hoach",
                "/ke-hoach?q=khong-co-ke-hoach-nao",
                of(draft, ""),
                of(draft, "/van-ban"),
                of(running, ""),
                of(draft, "/noi-nhan"),
                of(running, "/van-ban"),
                of(running, "/noi-nhan"),
                of(running, "/thu"),
                of(running, "/thu/gui?kind=danh-sach-noi-nhan"),
                of(running, "/giai-trinh"),
                of(running, "/duong-dan"),
                of(running, "/duong-dan?viec=" + owed),
                of(running, "/nhap-thay/" + owed),
                of(running, "/tong-hop"),
                of(running, "/giai-trinh"),
                of(
                        running,
                        "/nhap-thay/" + running.reportOf("so-noi-vu").path("id").asText()),
                of(draft, "/doc/viec/" + reportIn(draft)),
                of(running, "/diem-danh"),
                of(running, "/nhat-ky"),
                "/thoi-han",
                "/so",
                "/khong-co-trang-nay");

        assertThat(found).isEmpty();
    }

    @Test
    void a_leader_and_a_unit() {
        everywhere("bithu", "/", of(running, "/van-ban"), "/thoi-han", "/ky-thay");
        everywhere(
                "dv-so-du-lich",
                "/",
                of(running, ""),
                of(running, "/van-ban"),
                of(running, "/giai-trinh"),
                "/thoi-han");

        assertThat(found).isEmpty();
    }

    @Test
    void an_administrator() {
        everywhere("quantri", "/", "/thu", of(running, "/nhat-ky"), "/thoi-han", "/so", "/mau-van-ban", "/phuc-hoi");

        assertThat(found).isEmpty();
    }

    /** The place of the report among the duties of the draft. */
    private static int reportIn(DemoPlan plan) {
        JsonNode duties = application
                .as("vanphong")
                .get("/api/plans/" + plan.id())
                .expect(200)
                .json()
                .at("/content/obligations");
        int place = 0;
        while (!duties.path(place).has("reportTemplate")) {
            place++;
        }
        return place;
    }

    private static String of(DemoPlan plan, String page) {
        return "/ke-hoach/" + plan.id() + page;
    }

    private void everywhere(String user, String... addresses) {
        Window desk = CHROMIUM.desk(application.base());
        ReadingScreen.logIn(desk, user);
        look(desk, addresses);
        Window phone = CHROMIUM.phone(application.base());
        ReadingScreen.logIn(phone, user);
        look(phone, addresses);
    }

    private void look(Window window, String... addresses) {
        List.of(addresses).forEach(each -> look(window, each));
    }

    private void look(Window window, String address) {
        Page page = window.page();
        page.navigate(address);
        assertThat(page.locator("h1").first()).isVisible();
        String where = address + " at " + page.viewportSize().width + ": ";
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(each -> found.add(where + each.getId() + ", " + each.getHelp() + " " + places(each)));
        if (!window.fits()) {
            found.add(where + "something stands beyond the right edge");
        }
    }

    private static List<String> places(Rule broken) {
        return broken.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
    }
}
