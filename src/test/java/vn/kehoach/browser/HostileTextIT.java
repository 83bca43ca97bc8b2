package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/** Words that are programs in disguise stand in titles, opinions, reports and names of files; every screen only shows them. */
@NeedsChromium
class HostileTextIT {

    private static final String MARK = "<img src=x onerror=\"window.hacked=1\"><svg onload=\"window.hacked=1\">"
            + "{{constructor.constructor('window.hacked=1')()}}[[${7*7}]]${7*7}'\"><script>window.hacked=1</script>";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;
    private static DemoPlan plan;

    @BeforeAll
    static void a_plan_full_of_it(@TempDir Path folder) {
        application = RunningApplication.embedded(folder).at("2019-11-18T08:00:00+07:00");
        plan = DemoPlan.drafted(application, "Hội nghị " + MARK).consulted();
        plan.complete(
                "phobithu",
                "userTask_giveOpinion",
                Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", "Góp ý " + MARK));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void no_screen_runs_what_a_person_wrote() {
        window("bithu", "/camunda/app/tasklist/default/", window -> open(window, "Hội nghị <img"));
        plan.complete("bithu", "userTask_giveOpinion", Map.of("opinion", "AGREE"))
                .complete("btv-thanhdoan", "userTask_giveOpinion", Map.of("opinion", "AGREE"));
        window("vanphong", "/camunda/app/tasklist/default/", window -> openOfMyUnit(window, "Hội nghị <img"));
        plan.revisedAfterTheRound();
        window("bithu", "/camunda/app/tasklist/default/", window -> open(window, "Hội nghị <img"));
        plan.signed();
        report();
        window("vanphong", "/camunda/app/tasklist/default/", window -> openOfMyUnit(window, plan.number()));
        cockpit();
        for (String path : List.of(
                "/", "/ke-hoach", "/ke-hoach/" + plan.id(), "/ke-hoach/" + plan.id() + "/doc", "/thoi-han", "/thu")) {
            ourPage(path);
        }
        mails();
    }

    private static void cockpit() {
        Window window = CHROMIUM.desk(application.base());
        Cockpit.of(window, "quantri").open(plan.instance());
        isUnharmed(window.page());
        assertThat(window.complaints()).isEmpty();
    }

    private static void report() {
        String task = plan.open("dv-so-du-lich", "userTask_submitReport");
        String assignment = plan.reportOf("so-du-lich").path("id").asText();
        String file = application
                .as("dv-so-du-lich")
                .upload(
                        "/api/assignments/" + assignment + "/attachments",
                        "<img src=x onerror=window.hacked=1>{{7*7}}.txt",
                        "text/html",
                        "Số liệu".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .path("id")
                .asText();
        application
                .as("dv-so-du-lich")
                .post(
                        "/api/tasks/" + task + "/complete",
                        Map.of("summary", "Báo cáo " + MARK, "attachmentIds", List.of(file)))
                .expect(204);
        plan.open("vanphong", "userTask_reviewReport");
    }

    /** What somebody does in a window of their own. */
    private interface Doing {
        void in(Window window);
    }

    private static void window(String user, String path, Doing doing) {
        Window window = CHROMIUM.desk(application.base());
        window.page().navigate(path);
        Tasklist.logIn(window.page(), user);
        doing.in(window);
        isUnharmed(window.page());
        assertThat(window.complaints()).isEmpty();
    }

    private static void open(Window window, String text) {
        window.page()
                .locator(".tasks-list h4 a", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        assertThat(window.page().locator("form.kh-form .kh-loading")).hasCount(0);
        assertThat(window.page()
                        .locator("form.kh-form [data-field], form.kh-form .kh-option")
                        .first())
                .isAttached();
    }

    private static void openOfMyUnit(Window window, String text) {
        window.page()
                .locator(".task-filters .item", new Page.LocatorOptions().setHasText("Việc của đơn vị tôi"))
                .locator("h4 a")
                .click();
        open(window, text);
    }

    private static void ourPage(String path) {
        Window window = CHROMIUM.desk(application.base());
        Page page = window.page();
        page.navigate("/dang-nhap");
        page.locator("#ten").fill("quantri");
        page.locator("#matKhau").fill("quantri");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).isVisible();
        page.navigate(path);
        assertThat(page.locator("main")).isVisible();
        isUnharmed(page);
        assertThat(window.complaints()).isEmpty();
    }

    private static void isUnharmed(Page page) {
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("img[src=x], svg[onload], [onerror]")).hasCount(0);
        assertThat(page.locator("body").innerText()).doesNotContain("${7*7}49", "}}49");
    }

    private static void mails() {
        JsonNode mails = application
                .as("quantri")
                .get("/api/outbox?size=500")
                .expect(200)
                .json()
                .path("items");

        assertThat(mails.findValuesAsText("subject")).isNotEmpty().noneMatch(subject -> subject.contains("\n"));
        ourPage("/thu/" + mails.path(0).path("id").asText());
    }
}
