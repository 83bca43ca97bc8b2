package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.testing.RunningApplication;

/** What people have reported about systems of this kind, as somebody sees it who sits before a browser. */
@NeedsChromium
class SymptomsBrowserIT {

    private static final Path PICTURES = Path.of("target/browser");
    private static final int DUTIES = 20;

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

    private static JsonNode submissions(DemoPlan plan) {
        String id = plan.reportOf("so-du-lich").path("id").asText();
        return application
                .as("dv-so-du-lich")
                .get("/api/assignments/" + id)
                .expect(200)
                .json()
                .path("submissions");
    }

    @Test
    void a_restart_in_a_long_form_takes_neither_text_nor_files_away_over_the_login() {
        String text = "Kết quả của nửa nhiệm kỳ. ".repeat(300).strip();
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị giữa lúc khởi động lại").issued();
        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.report(window, plan).write("summary", text);
        tasklist.field("attachmentIds")
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("bao-cao.txt", "text/plain", "Số liệu".getBytes(StandardCharsets.UTF_8)));
        assertThat(tasklist.field("attachmentIds").locator("a[download]")).hasCount(1);
        assertThat(tasklist.form().getByText("Đã lưu trên máy này")).isVisible();

        application.restart();
        window.page().context().clearCookies();
        tasklist.complete();
        assertThat(window.page().locator("input[type=password]")).isVisible();
        Tasklist.logIn(window.page(), "dv-so-du-lich");
        tasklist.open("Nộp báo cáo – " + plan.number());

        assertThat(tasklist.field("summary").locator("textarea")).hasValue(text);
        assertThat(tasklist.field("attachmentIds").locator("a[download]")).hasText("bao-cao.txt");
        tasklist.complete().isDone();
        assertThat(submissions(plan)).hasSize(1);
        assertThat(submissions(plan).path(0).path("summary").asText()).isEqualTo(text);
        assertThat(submissions(plan).path(0).path("attachments").findValuesAsText("name"))
                .containsExactly("bao-cao.txt");
    }

    @Test
    void two_taps_on_a_small_phone_have_one_effect() {
        twoTaps(1);
    }

    @Test
    @Tag("storm")
    void two_taps_on_a_small_phone_have_one_effect_each_time() {
        twoTaps(5);
    }

    private static void twoTaps(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            DemoPlan plan = DemoPlan.drafted(application, "Hội nghị bấm hai lần " + round)
                    .issued();
            Window window = CHROMIUM.smallPhone(application.base());
            Tasklist tasklist = Tasklist.report(window, plan).write("summary", "Đã làm lần " + round);
            Locator button = tasklist.button();
            button.scrollIntoViewIfNeeded();
            BoundingBox box = button.boundingBox();

            window.page().touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
            window.page().touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
            tasklist.isDone();

            assertThat(submissions(plan)).hasSize(1);
            assertThat(window.refusals()).noneMatch(refusal -> refusal.contains("/complete"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati"})
    void a_deadline_of_20_02_is_20_02_in_a_browser_anywhere(String zone) {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị xem từ " + zone).issued();
        Window window = CHROMIUM.desk(application.base(), zone);
        Tasklist tasklist = Tasklist.report(window, plan);

        assertThat(window.page().locator(".tasks-list").first()).containsText("20/02/2020 23g59");
        assertThat(window.page().locator(".task-card .meta").first()).containsText("20/02/2020 23g59");
        assertThat(tasklist.form()).containsText("20/02/2020");
        onlyThatDay(window);
        tasklist.form()
                .getByRole(AriaRole.BUTTON, Tasklist.named("Xin gia hạn…"))
                .click();
        Locator request = tasklist.form().locator(".kh-extension");
        request.locator("[data-field=requestedDueAt] input").first().fill("28/02/2020");
        request.locator("textarea").fill("Còn chờ số liệu.");
        request.getByRole(AriaRole.BUTTON, Tasklist.named("Gửi đề nghị")).click();
        assertThat(request.getByText("Chờ quyết định")).isVisible();
        assertThat(request).containsText("28/02/2020");

        for (String page : List.of("/ke-hoach/" + plan.id(), "/thoi-han?planId=" + plan.id())) {
            window.page().navigate(page);
            if (window.page().locator("#ten").isVisible()) {
                window.page().locator("#ten").fill("dv-so-du-lich");
                window.page().locator("#matKhau").fill("dv-so-du-lich");
                window.page().locator("main button[type=submit]").click();
            }
            assertThat(window.page().locator("main")).containsText("20/02/2020");
            onlyThatDay(window);
        }
        JsonNode asked = application
                .as("dv-so-du-lich")
                .get("/api/assignments/"
                        + plan.reportOf("so-du-lich").path("id").asText())
                .json()
                .path("extension");
        assertThat(asked.path("requestedDueAt").asText()).startsWith("2020-02-28T23:59");
    }

    /** Neither the day before nor the day after is shown anywhere. */
    private static void onlyThatDay(Window window) {
        assertThat(window.text()).doesNotContain("19/02/2020", "21/02/2020");
    }

    @Test
    void work_is_listed_whole_and_in_order_over_two_pages_both_ways() {
        twentyDuties();
        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.of(window, "dv-duong-minh-chau");

        List<String> rising = twoPages(window, tasklist, "asc");
        List<String> falling = twoPages(window, tasklist, "desc");

        assertThat(rising).hasSize(DUTIES).doesNotHaveDuplicates();
        assertThat(rising.stream().map(SymptomsBrowserIT::day)).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(falling).hasSize(DUTIES).containsExactlyInAnyOrderElementsOf(rising);
        assertThat(falling.stream().map(SymptomsBrowserIT::day)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Many on the same day, so that only the order beyond the day keeps the two pages apart. */
    private static void twentyDuties() {
        List<Map<String, Object>> duties = IntStream.rangeClosed(1, DUTIES)
                .mapToObj(number -> Map.<String, Object>of(
                        "kind",
                        "DUTY",
                        "who",
                        "Huyện đoàn",
                        "what",
                        "Việc số %02d ngày %d".formatted(number, 1 + number % 3),
                        "units",
                        List.of("duong-minh-chau"),
                        "due",
                        "2020-03-0" + (1 + number % 3)))
                .toList();
        application
                .as("tinhdoan-btckt")
                .post(
                        "/api/plans",
                        Map.of(
                                "title",
                                "Hai mươi việc",
                                "issuers",
                                List.of("Tỉnh đoàn Tây Ninh"),
                                "signatories",
                                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "user", "tinhdoan-bithu")),
                                "obligations",
                                duties))
                .expect(201);
        complete("tinhdoan-btckt", "userTask_draftPlan", Map.of("planReady", true));
        complete("tinhdoan-bithu", "userTask_signDocument", Map.of("decision", "SIGN"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> tasks("dv-duong-minh-chau", "userTask_performDuty").size() == DUTIES);
    }

    private static JsonNode tasks(String user, String key) {
        return application
                .as(user)
                .get("/engine-rest/task?taskDefinitionKey=" + key)
                .expect(200)
                .json();
    }

    private static void complete(String user, String key, Map<String, ?> fields) {
        await().until(() -> !tasks(user, key).isEmpty());
        application
                .as(user)
                .post("/api/tasks/" + tasks(user, key).path(0).path("id").asText() + "/complete", fields)
                .expect(204);
    }

    private static List<String> twoPages(Window window, Tasklist tasklist, String order) {
        Page page = window.page();
        String sorting = "[{\"sortBy\":\"dueDate\",\"sortOrder\":\"" + order + "\"}]";
        page.navigate("about:blank");
        page.navigate("/camunda/app/tasklist/default/#/?sorting=" + URLEncoder.encode(sorting, StandardCharsets.UTF_8));
        tasklist.filter("Việc của đơn vị tôi");
        Locator names = page.locator(".tasks-list h4 a");
        assertThat(names).hasCount(15);
        List<String> all = new ArrayList<>(names.allInnerTexts());
        page.locator(".tasks-list .pagination a", new Page.LocatorOptions().setHasText("2"))
                .click();
        assertThat(names).hasCount(DUTIES - 15);
        all.addAll(names.allInnerTexts());
        window.picture(PICTURES.resolve("hai-trang-" + order + ".png"));
        return all;
    }

    private static Integer day(String name) {
        return Integer.valueOf(name.strip().replaceAll("(?s).*ngày (\\d).*", "$1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_board_asks_for_more_time_for_its_duty_and_the_leader_grants_it(int width) {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị xin gia hạn việc " + width)
                .issued();
        plan.open("ban-tochuc", "userTask_performDuty");
        Window window = width < 768 ? CHROMIUM.phone(application.base()) : CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.of(window, "ban-tochuc")
                .filter("Việc của đơn vị tôi")
                .open(plan.number())
                .claim();
        String duty = tasklist.form().locator(".kh-what").innerText();
        tasklist.form()
                .getByRole(AriaRole.BUTTON, Tasklist.named("Xin gia hạn…"))
                .click();
        Locator request = tasklist.form().locator(".kh-extension");
        request.locator("[data-field=requestedDueAt] input").first().fill("15/04/2020");
        request.locator("textarea").fill("Chờ số liệu của các đơn vị.");
        request.getByRole(AriaRole.BUTTON, Tasklist.named("Gửi đề nghị")).click();
        assertThat(request.getByText("Chờ quyết định")).isVisible();
        window.picture(PICTURES.resolve("gia-han-viec-" + width + ".png"));
        assertThat(window.fits()).isTrue();

        plan.open("bithu", "userTask_decideExtension");
        Window leader = width < 768 ? CHROMIUM.phone(application.base()) : CHROMIUM.desk(application.base());
        Tasklist decision = Tasklist.of(leader, "bithu")
                .open("Quyết định gia hạn – Ban Tổ chức Đoàn Khối – " + plan.number())
                .claim()
                .choose("Cho gia hạn");
        leader.picture(PICTURES.resolve("quyet-dinh-gia-han-" + width + ".png"));
        decision.complete().isDone();

        JsonNode moved = application
                .as("vanphong")
                .get("/api/plans/" + plan.id() + "/obligations?kind=DUTY&unit=ban-to-chuc-doan-khoi&size=500")
                .json()
                .path("items");
        assertThat(moved)
                .filteredOn(row -> row.path("what").asText().equals(duty))
                .anySatisfy(row -> assertThat(row.path("dueAt").asText()).startsWith("2020-04-15"));
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    void an_administrator_sees_everybodys_work_and_gives_a_leavers_back_to_the_unit() {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị có người nghỉ việc").issued();
        String report = plan.open("dv-so-du-lich", "userTask_submitReport");
        application
                .as("dv-so-du-lich")
                .post("/engine-rest/task/" + report + "/claim", Map.of("userId", "dv-so-du-lich"))
                .expect(204);
        Window window = CHROMIUM.desk(application.base());
        window.page().navigate("/thu");
        window.page().locator("#ten").fill("quantri");
        window.page().locator("#matKhau").fill("quantri");
        window.page().locator("main button[type=submit]").click();
        assertThat(window.page().locator("h1").first()).isVisible();
        window.page().navigate("/");
        window.page().getByText("Xem việc của mọi người, giao lại việc").click();

        Tasklist tasklist = Tasklist.openIn(window).filter("Việc của mọi người");
        window.picture(PICTURES.resolve("viec-cua-moi-nguoi.png"));
        window.page().navigate("about:blank");
        window.page().navigate("/camunda/app/tasklist/default/#/?task=" + report);
        assertThat(tasklist.form().locator(".kh-asked")).isVisible();
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
        window.picture(PICTURES.resolve("viec-cua-nguoi-khac.png"));
        assertThat(tasklist.form().getByText("Xác nhận đã nhận việc này")).hasCount(0);
        assertThat(tasklist.form().getByText("Xin gia hạn…")).hasCount(0);
        window.page().locator(".task-card a[ng-click='resetAssignee()']").click();

        await().untilAsserted(() -> assertThat(application
                        .as("dv-so-du-lich")
                        .get("/engine-rest/task/" + report)
                        .json()
                        .path("assignee")
                        .isNull())
                .isTrue());
    }
}
