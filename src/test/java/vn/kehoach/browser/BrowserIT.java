package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/** The real program in a real browser: people of the office, a leader with a phone, a unit, and an administrator. */
@NeedsChromium
class BrowserIT {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Tasks?|Filters?|Due|Created|Complete|Save|Claim|Loading|Process|Form|History|Diagram|Description"
                    + "|Username|Password|Login|Sign|Log|Close|Comment|Add|Search|Assignee|Priority)\\b");
    private static final String LATE_CURSOR =
            """
            window.late = [];
            const soon = window.setTimeout;
            window.setTimeout = (what, after, ...rest) =>
              String(what).includes('[autofocus]') ? late.push(what) : soon(what, after, ...rest);
            """;
    private static final String NUMBER_SHAPE = "\\d+-KH/ĐTN";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;

    @BeforeAll
    static void start(@TempDir Path folder) {
        application = RunningApplication.embedded(folder).at("2019-11-18T08:00:00+07:00");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void the_office_sees_its_work_in_vietnamese_and_finishes_the_draft_by_clicking() {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị sơ kết do văn phòng soạn");

        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.of(window, "vanphong").open(plan.title());
        String seen = window.text();
        tasklist.tick("planReady").complete().isDone();

        assertThat(seen)
                .contains("Việc của tôi", "Việc của đơn vị tôi", "Quá hạn", "Sắp đến hạn", "Hoàn thành")
                .doesNotContainPattern(ENGLISH);
        assertThat(plan.state()).isEqualTo("CONSULTING");
        assertThat(window.complaints()).isEmpty();
    }

    /** Tasklist sets its cursor by a timer, which this machine keeps back until the worst moment. */
    @Test
    void whoever_types_a_password_while_tasklist_starts_goes_on_typing_it_in_its_field() {
        Window window = CHROMIUM.desk(application.base());
        window.page().addInitScript(LATE_CURSOR);
        window.page().navigate("/camunda/app/tasklist/default/");
        Locator password = window.page().getByPlaceholder("Mật khẩu");

        password.pressSequentially("bit");
        Object moved = window.page().evaluate("late.map(move => move()).length");
        window.page().keyboard().type("hu");

        assertThat(moved).isEqualTo(1);
        assertThat(password).hasValue("bithu");
        assertThat(window.page().getByPlaceholder("Tên đăng nhập")).hasValue("");
    }

    /** The words of Tasklist are held back for a while; whatever it shows then it shows in them. */
    @Test
    void what_the_list_is_sorted_by_reads_in_vietnamese_even_where_the_words_come_late() {
        Window window = CHROMIUM.desk(application.base());
        Page page = ReadingScreen.logIn(window, "vanphong");
        List<Route> late = new ArrayList<>();
        Pattern words = Pattern.compile(".*/locales/vi\\.json.*");
        page.route(words, late::add);
        page.navigate("/camunda/app/tasklist/default/");
        page.waitForCondition(() -> !late.isEmpty());

        page.unroute(words);
        late.forEach(Route::resume);

        assertThat(page.locator(".sort-by").first()).hasText("Ngày tạo");
    }

    @Test
    void a_refused_opinion_is_explained_beside_its_field_and_what_was_chosen_stays() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị sơ kết chờ ý kiến").consulted();

        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.of(window, "phobithu").open(plan.title());
        tasklist.choose("Không nhất trí").complete();

        Locator comments = tasklist.field("comments");
        assertThat(comments.locator(".kh-error")).containsText("phải ghi nội dung góp ý");
        assertThat(tasklist.form().locator(".kh-failure")).containsText("Chưa gửi được, cần sửa:");
        assertThat(tasklist.form().locator(".kh-failure")).not().containsText("phải ghi nội dung góp ý");
        assertThat(tasklist.option("Không nhất trí")).isChecked();

        tasklist.write("comments", "Thời gian quá gấp.").complete().isDone();
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    void a_form_shows_the_labels_the_limits_and_the_duties_that_the_server_declares() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị sơ kết xem biểu mẫu").consulted();
        JsonNode declared = application
                .as("phobithu")
                .get("/api/tasks/" + plan.open("phobithu", "userTask_giveOpinion"))
                .json()
                .path("fields");

        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.of(window, "phobithu").open(plan.title());
        Locator comments = tasklist.field("comments");

        assertThat(declared.findValuesAsText("name")).containsExactly("opinion", "comments", "version");
        assertThat(tasklist.field("opinion").locator("legend"))
                .hasText(declared.path(0).path("label").asText() + " (bắt buộc)");
        assertThat(tasklist.field("opinion").locator(".kh-option strong"))
                .hasText(new String[] {"Nhất trí", "Nhất trí, có góp ý", "Không nhất trí"});
        assertThat(comments.locator("label"))
                .hasText(declared.path(1).path("label").asText());
        assertThat(comments.locator(".kh-hint"))
                .hasText(declared.path(1).at("/requiredWhen/words").asText() + ".");
        assertThat(comments.locator("textarea")).hasAttribute("maxlength", "20000");

        tasklist.choose("Không nhất trí");
        assertThat(comments.locator("label")).hasText("Nội dung góp ý (bắt buộc)");
        assertThat(comments.locator("textarea")).hasAttribute("aria-required", "true");

        tasklist.choose("Nhất trí");
        assertThat(comments.locator("label")).hasText("Nội dung góp ý");
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    void a_leader_signs_on_a_small_phone() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị sơ kết chờ bí thư ký").revised();

        Window window = CHROMIUM.phone(application.base());
        Tasklist tasklist = Tasklist.of(window, "bithu").open(plan.title());
        String seen = window.text();
        boolean fits = window.fits();
        tasklist.choose("Ký ban hành").complete().isDone();

        assertThat(seen).contains("Biểu mẫu").doesNotContainPattern(ENGLISH);
        assertThat(fits).isTrue();
        await().untilAsserted(() -> assertThat(plan.number()).matches(NUMBER_SHAPE));
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    void the_office_takes_the_roll_on_a_small_phone() {
        DemoPlan plan = DemoPlan.heldOn(application, "Hội nghị điểm danh tại cửa", "2019-11-18")
                .issued();
        plan.open("dv-so-du-lich", "userTask_submitReport");
        Window window = CHROMIUM.phone(application.base());
        window.page().navigate("/ke-hoach/" + plan.id() + "/diem-danh");
        window.page().locator("#ten").fill("vanphong");
        window.page().locator("#matKhau").fill("vanphong");
        window.page().locator("main button[type=submit]").click();

        assertThat(window.page().getByText("Ghi điểm danh")).isVisible();
        boolean fits = window.fits();
        window.page().getByLabel("Số người có mặt của Đoàn Sở Du lịch").fill("2");
        window.page().getByLabel("Lý do vắng của Đoàn Sở Nội vụ").fill("Bận họp");
        window.page().getByText("Ghi điểm danh").click();

        assertThat(window.page().getByText("1 có mặt, 1 vắng")).isVisible();
        assertThat(window.page().getByText("2 người")).isVisible();
        assertThat(window.page().getByLabel("Số người có mặt của Đoàn Sở Du lịch"))
                .hasValue("2");
        assertThat(fits).isTrue();
        assertThat(window.text()).doesNotContainPattern(ENGLISH);
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    void a_unit_reports_with_two_files_and_a_refusal_takes_nothing_away() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị sơ kết cần báo cáo").issued();
        plan.open("dv-so-du-lich", "userTask_submitReport");

        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.of(window, "dv-so-du-lich")
                .filter("Việc của đơn vị tôi")
                .open(plan.number())
                .claim();
        attachTwoFiles(tasklist);
        tasklist.complete();
        assertThat(tasklist.field("summary").locator(".kh-error")).containsText("chưa nhập");
        assertThat(tasklist.field("attachmentIds").locator("a[download]")).hasCount(2);
        String seen = window.text();

        tasklist.write("summary", "Đã hoàn thành 5/5 chỉ tiêu giữa nhiệm kỳ.")
                .complete()
                .isDone();

        assertThat(seen).doesNotContainPattern(ENGLISH);
        assertThat(plan.reportOf("so-du-lich").path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(window.complaints()).isEmpty();
    }

    /** The larger one first: they are listed as they were chosen, not as they arrive. */
    private static void attachTwoFiles(Tasklist tasklist) {
        tasklist.field("attachmentIds").locator("input[type=file]").setInputFiles(new FilePayload[] {
            text("bao-cao.txt", "Báo cáo sơ kết giữa nhiệm kỳ\n".repeat(100_000)),
            text("phu-luc.txt", "Phụ lục số liệu")
        });
        assertThat(tasklist.field("attachmentIds").locator("a[download]"))
                .containsText(new String[] {"bao-cao.txt", "phu-luc.txt"});
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_administrator_sees_in_cockpit_where_a_plan_stands() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị sơ kết trong Cockpit").consulted();

        Window window = CHROMIUM.desk(application.base());
        Cockpit cockpit = Cockpit.of(window, "quantri").open(plan.instance());

        assertThat(cockpit.node("userTask_draftPlan")).isVisible();
        assertThat(cockpit.tokens("callActivity_consultation")).hasText("1");
        assertThat(window.complaints()).isEmpty();
    }
}
