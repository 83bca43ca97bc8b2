package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/** Every role does its work through the gate, in every screen that it has, and no call of the browser is blocked. */
@NeedsChromium
class RolesBrowserIT {

    /**
     * The web apps ask who is logged in before anybody is; Admin asks for a policy of passwords, and 404 says that the
     * engine has none; and it asks for the licence year of today, which lies ahead of the clock of this demo.
     */
    private static final Pattern ORDINARY =
            Pattern.compile(".*\\b404\\b.*/camunda/api/admin/auth/user/default|.*\\b404\\b.*/identity/password-policy"
                    + "|.*\\b400\\b.*/metrics/aggregated\\?.*");

    private static final Path PICTURES = Path.of("target/browser");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;

    private final List<String> untranslated = new ArrayList<>();

    private Window window;

    @BeforeAll
    static void start(@TempDir Path folder) {
        application = RunningApplication.embedded(folder).at("2019-11-18T08:00:00+07:00");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @AfterEach
    void nothing_was_blocked() {
        assertThat(window.refusals()).filteredOn(RolesBrowserIT::isStrange).isEmpty();
        assertThat(window.complaints()).filteredOn(RolesBrowserIT::isStrange).isEmpty();
    }

    private static boolean isStrange(String said) {
        return !ORDINARY.matcher(said).matches();
    }

    @Test
    void the_office_proposes_drafts_and_looks_into_every_corner_of_a_task() {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị do văn phòng soạn qua cửa");
        window = CHROMIUM.desk(application.base());

        ownPages("vanphong");
        window.page().navigate("/ke-hoach");
        window.page().getByText("Đề xuất kế hoạch mới").click();
        window.page().locator("#title").fill("Tổ chức Hội nghị đề xuất trên trang");
        button("Đề xuất và soạn thảo").click();
        assertThat(window.page().locator("form.kh-form [data-field]").first()).isAttached();
        Tasklist tasklist = tasklist();
        tasklist.open(plan.title());
        corners();
        tasklist.tick("planReady").complete().isDone();

        assertThat(plan.state()).isEqualTo("CONSULTING");
    }

    @Test
    void a_leader_is_consulted_and_signs_on_a_small_phone() {
        DemoPlan asked =
                DemoPlan.drafted(application, "Hội nghị chờ ý kiến qua cửa").consulted();
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị chờ ký qua cửa").revised();
        window = CHROMIUM.phone(application.base());

        ownPages("bithu");
        tasklist().open(asked.title()).choose("Nhất trí").complete().isDone();
        Tasklist signing = tasklist().open(plan.title());
        corners();
        signing.choose("Ký ban hành").complete().isDone();

        assertThat(plan.state()).isIn("ISSUED", "EXECUTING");
    }

    @Test
    void a_unit_receives_asks_for_more_time_reports_with_a_file_and_the_office_reviews() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị cần báo cáo qua cửa").issued();
        plan.open("dv-so-du-lich", "userTask_submitReport");
        window = CHROMIUM.desk(application.base());

        ownPages("dv-so-du-lich");
        window.page().navigate("/ke-hoach/" + plan.id());
        Tasklist tasklist =
                tasklist().filter("Việc của đơn vị tôi").open(plan.number()).claim();
        button("Xác nhận đã nhận việc này").click();
        assertThat(tasklist.form().getByText("Đã xác nhận tiếp nhận")).isVisible();
        askForMoreTime(tasklist);
        tasklist.field("attachmentIds").locator("input[type=file]").setInputFiles(file());
        assertThat(tasklist.field("attachmentIds").locator("a[download]")).hasCount(1);
        corners();
        tasklist.write("summary", "Đã hoàn thành.").complete().isDone();
        nothing_was_blocked();

        plan.open("vanphong", "userTask_reviewReport");
        window = CHROMIUM.desk(application.base());
        logIn("vanphong");
        tasklist()
                .filter("Việc của đơn vị tôi")
                .open("Xem xét báo cáo")
                .claim()
                .choose("Chấp nhận")
                .complete()
                .isDone();
        assertThat(plan.reportOf("so-du-lich").path("state").asText()).isEqualTo("DONE_ON_TIME");
    }

    private void askForMoreTime(Tasklist tasklist) {
        button("Xin gia hạn…").click();
        Locator form = tasklist.form().locator(".kh-extension");
        form.locator("[data-field=requestedDueAt] input").first().fill("28/02/2020");
        form.locator("textarea").fill("Còn chờ số liệu của hai chi đoàn.");
        button("Gửi đề nghị").click();
        assertThat(form.getByText("Chờ quyết định")).isVisible();
    }

    private static FilePayload file() {
        return new FilePayload("bao-cao.txt", "text/plain", "Báo cáo sơ kết".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_administrator_opens_every_screen_of_cockpit_admin_welcome_and_our_own() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị quản trị xem qua cửa").issued();
        window = CHROMIUM.desk(application.base());

        ownPages("quantri");
        window.page().navigate("/ke-hoach/" + plan.id());
        tasklist();
        cockpit(plan);
        screens(
                "admin",
                List.of(
                        "users",
                        "user-create",
                        "users/vanphong?tab=profile",
                        "users/vanphong?tab=account",
                        "users/vanphong?tab=groups",
                        "users/vanphong?tab=tenants",
                        "groups",
                        "group-create",
                        "groups/staff?tab=users",
                        "tenants",
                        "authorization?resource=0",
                        "authorization?resource=7",
                        "system?section=system-settings-general",
                        "system?section=diagnostics-system-settings",
                        "system?section=system-settings-metrics"));
        screens("welcome", List.of("welcome"));

        assertThat(untranslated).isEmpty();
    }

    private void cockpit(DemoPlan plan) {
        String definition = id("/engine-rest/process-definition/key/plan-lifecycle");
        String decision = id("/engine-rest/decision-definition/key/reminder-policy");
        screens("cockpit", List.of("dashboard", "processes"));
        tabs("cockpit", "process-definition/" + definition + "/runtime");
        tabs("cockpit", "process-instance/" + plan.instance() + "/runtime");
        screens("cockpit", List.of("decisions", "decision-definition/" + decision, "tasks", "repository", "batch"));
        suspendAndGoOn(plan);
    }

    private static String id(String path) {
        return application.as("quantri").get(path).expect(200).json().path("id").asText();
    }

    /** A button of Cockpit that writes. */
    private void suspendAndGoOn(DemoPlan plan) {
        Page page = window.page();
        open("cockpit", "process-instance/" + plan.instance() + "/runtime");
        for (String state : List.of("true", "false")) {
            page.locator(".btn-toolbar:is([ng-show*=suspended], [ng-hide*=suspended]):visible")
                    .first()
                    .click();
            page.locator(".modal-footer [type=submit]").click();
            page.locator(".modal-footer [ng-show*=SUCCESS]").click();
            assertThat(page.locator(".modal-dialog")).hasCount(0);
            assertThat(application
                            .as("quantri")
                            .get("/engine-rest/process-instance/" + plan.instance())
                            .json()
                            .path("suspended")
                            .asText())
                    .isEqualTo(state);
        }
    }

    private void screens(String app, List<String> screens) {
        screens.forEach(screen -> open(app, screen));
    }

    /** Anew each time: a screen that is left by its address only keeps the search of the one before. */
    private void open(String app, String screen) {
        Page page = window.page();
        page.navigate("about:blank");
        page.navigate("/camunda/app/" + app + "/default/#/" + screen);
        assertThat(page.locator("[cam-widget-header]")).isVisible();
        assertThat(page.locator("input[type=password][placeholder='Mật khẩu']")).hasCount(0);
        look(app, screen);
    }

    /** A screen with all tabs below its diagram. */
    private void tabs(String app, String screen) {
        open(app, screen);
        Locator tabs = window.page().locator(".ctn-content-bottom .nav-tabs > li > a");
        assertThat(tabs.nth(3)).isVisible();
        for (int tab = 0; tab < tabs.count(); tab++) {
            tabs.nth(tab).click();
            window.page().waitForLoadState(LoadState.NETWORKIDLE);
            picture(app, screen + "-tab-" + "abcdefgh".charAt(tab));
        }
    }

    private void look(String app, String screen) {
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
        EnglishLabels.of(app).on(window.page()).forEach(text -> untranslated.add(app + " " + screen + ": " + text));
        picture(app, screen);
    }

    private void picture(String app, String screen) {
        window.picture(PICTURES.resolve(app + "-" + screen.replaceAll("[^a-z]+", "-") + ".png"));
    }

    /** Logs in at our own page and opens all that it leads to. */
    private void ownPages(String user) {
        logIn(user);
        for (String path : List.of("/", "/ke-hoach", "/ke-hoach?q=hoi", "/thoi-han", "/thu", "/viec/x")) {
            window.page().navigate(path);
            window.page().waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    private void logIn(String user) {
        Page page = window.page();
        page.navigate("/thu");
        page.locator("#ten").fill(user);
        page.locator("#matKhau").fill(user);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1").first()).isVisible();
    }

    private Tasklist tasklist() {
        return Tasklist.loggedIn(window);
    }

    /** The tabs beside the form, and back to it. */
    private void corners() {
        for (String tab : List.of("Lịch sử", "Sơ đồ", "Mô tả", "Biểu mẫu")) {
            window.page()
                    .locator(".task-card .nav-tabs a", new Page.LocatorOptions().setHasText(tab))
                    .click();
        }
        assertThat(window.page()
                        .locator("form.kh-form [data-field], form.kh-form .kh-option")
                        .first())
                .isAttached();
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private Locator button(String name) {
        return window.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
