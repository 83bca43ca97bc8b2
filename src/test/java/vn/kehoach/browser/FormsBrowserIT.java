package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.testing.RunningApplication;

/** What happens in a form when something goes wrong: a file that does not arrive, a draft written by two, a key too many. */
@NeedsChromium
class FormsBrowserIT {

    private static final String UPLOAD = "**/api/assignments/*/attachments";
    private static final Path PICTURES = Path.of("target/browser");
    private static final int MOST_KEYS = 150;

    /** Where the focus stands, if nobody could see it there; the field for files shows it on the label beside it. */
    private static final String UNSEEN_FOCUS =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body || at.matches('.kh-file-input')) return '';
              const box = at.getBoundingClientRect();
              const hides = (each) => {
                const own = each.getBoundingClientRect();
                const style = getComputedStyle(each);
                return style.visibility === 'hidden' || style.opacity === '0'
                  || (style.overflowY === 'hidden' && (own.height < 2 || own.width < 2));
              };
              let hidden = box.width < 2 || box.height < 2;
              for (let each = at; each; each = each.parentElement) hidden = hidden || hides(each);
              return hidden ? at.outerHTML.slice(0, 200) : '';
            }
            """;

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

    private static Window window(int width) {
        return width < 768 ? CHROMIUM.phone(application.base()) : CHROMIUM.desk(application.base());
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", ("Nội dung của " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The line to the server is cut for each file of that name. */
    private static Consumer<Route> cutFor(String name) {
        return route -> {
            if (new String(route.request().postDataBuffer(), StandardCharsets.UTF_8).contains(name)) {
                route.abort();
            } else {
                route.resume();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_report_with_a_file_that_did_not_arrive_is_not_sent_before_the_unit_says_so(int width) {
        DemoPlan plan =
                DemoPlan.drafted(application, "Hội nghị thiếu tệp " + width).issued();
        Window window = window(width);
        Tasklist tasklist = Tasklist.report(window, plan).write("summary", "Đã hoàn thành.");
        window.page().route(UPLOAD, cutFor("phu-luc.txt"));

        Locator files = tasklist.field("attachmentIds");
        files.locator("input[type=file]").setInputFiles(new FilePayload[] {file("bao-cao.txt"), file("phu-luc.txt")});
        assertThat(files.locator("a[download]")).hasCount(1);
        tasklist.complete();
        assertThat(tasklist.form().locator(".kh-failure")).containsText("còn tệp chưa tải lên được");
        assertThat(files).containsText("“phu-luc.txt” chưa tải lên được");
        window.picture(PICTURES.resolve("tep-hong-" + width + ".png"));
        assertThat(plan.reportOf("so-du-lich").path("state").asText()).isNotEqualTo("DONE_ON_TIME");
        assertThat(window.fits()).isTrue();

        files.getByRole(AriaRole.BUTTON, Tasklist.named("Gửi không có tệp phu-luc.txt"))
                .click();
        tasklist.complete().isDone();
        assertThat(submission(plan).path("attachments").findValuesAsText("name"))
                .containsExactly("bao-cao.txt");
    }

    @Test
    void a_unit_that_owes_a_number_of_opinions_is_not_offered_to_have_nothing_to_report() {
        DemoPlan plan =
                DemoPlan.owingOpinions(application, "Hội nghị nợ số ý kiến").issued();

        Tasklist tasklist = Tasklist.report(CHROMIUM.desk(application.base()), plan);

        assertThat(tasklist.field("opinionCount")).isVisible();
        assertThat(tasklist.field("nothingToReport")).hasCount(0);
        tasklist.write("summary", "Đã tổ chức góp ý.");
        tasklist.field("opinionCount").locator("input").fill("7");
        tasklist.complete().isDone();
        assertThat(plan.reportOf("so-du-lich").path("state").asText()).isEqualTo("DONE_ON_TIME");
    }

    @Test
    void a_basis_that_names_its_number_is_read_with_it_once() {
        DemoPlan plan =
                DemoPlan.owingOpinions(application, "Hội nghị có căn cứ").consulted();
        plan.open("phobithu", "userTask_giveOpinion");

        Tasklist tasklist =
                Tasklist.of(CHROMIUM.desk(application.base()), "phobithu").open("Hội nghị có căn cứ");

        assertThat(tasklist.form().locator(".kh-bases li")).hasText("Căn cứ " + DemoPlan.BASIS);
    }

    @Test
    void a_file_that_did_not_arrive_is_sent_again_and_goes_with_the_report() {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị gửi lại tệp").issued();
        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.report(window, plan).write("summary", "Đã hoàn thành.");
        window.page().route(UPLOAD, cutFor("phu-luc.txt"));
        Locator files = tasklist.field("attachmentIds");
        files.locator("input[type=file]").setInputFiles(file("phu-luc.txt"));
        tasklist.complete();
        assertThat(tasklist.form().locator(".kh-failure")).isVisible();

        window.page().unroute(UPLOAD);
        files.getByRole(AriaRole.BUTTON, Tasklist.named("Thử lại tệp phu-luc.txt"))
                .click();
        assertThat(files.locator("a[download]")).hasCount(1);
        tasklist.complete().isDone();

        assertThat(submission(plan).path("attachments").findValuesAsText("name"))
                .containsExactly("phu-luc.txt");
    }

    @Test
    void a_file_that_did_not_arrive_is_still_named_after_the_page_was_loaded_again() {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị tải lại trang").issued();
        Window window = CHROMIUM.desk(application.base());
        Tasklist tasklist = Tasklist.report(window, plan).write("summary", "Đã hoàn thành.");
        window.page().route(UPLOAD, cutFor("phu-luc.txt"));
        Locator files = tasklist.field("attachmentIds");
        files.locator("input[type=file]").setInputFiles(file("phu-luc.txt"));
        assertThat(files.getByRole(AriaRole.BUTTON, Tasklist.named("Thử lại tệp phu-luc.txt")))
                .isVisible();
        assertThat(tasklist.form().getByText("Đã lưu trên máy này")).isVisible();

        window.page().reload();
        assertThat(tasklist.field("summary").locator("textarea")).hasValue("Đã hoàn thành.");
        tasklist.complete();
        assertThat(tasklist.form().locator(".kh-failure")).containsText("còn tệp chưa tải lên được");
        assertThat(files).containsText("“phu-luc.txt” chưa tải lên được");

        window.page().unroute(UPLOAD);
        files.locator("input[type=file]").setInputFiles(file("phu-luc.txt"));
        assertThat(files.locator("a[download]")).hasCount(1);
        tasklist.complete().isDone();
        assertThat(submission(plan).path("attachments").findValuesAsText("name"))
                .containsExactly("phu-luc.txt");
    }

    private static JsonNode submission(DemoPlan plan) {
        String id = plan.reportOf("so-du-lich").path("id").asText();
        JsonNode all = application
                .as("dv-so-du-lich")
                .get("/api/assignments/" + id)
                .expect(200)
                .json()
                .path("submissions");
        assertThat(all).hasSize(1);
        return all.path(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void the_keyboard_reaches_no_control_that_nobody_sees(int width) {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị chỉ dùng bàn phím " + width)
                .issued();
        Window window = window(width);
        Tasklist.report(window, plan);

        assertThat(unseen(window.page())).isEmpty();
    }

    private static List<String> unseen(Page page) {
        List<String> unseen = new ArrayList<>();
        page.locator("body").click(new Locator.ClickOptions().setPosition(1, 1));
        for (int key = 0; key < MOST_KEYS; key++) {
            page.keyboard().press("Tab");
            String found = (String) page.evaluate(UNSEEN_FOCUS);
            if (!found.isEmpty() && !unseen.contains(found)) {
                unseen.add(found);
            }
        }
        return unseen;
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_draft_that_two_have_written_is_merged_place_by_place_and_nothing_is_lost(int width) {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị hai người soạn " + width);
        Window window = window(width);
        Tasklist tasklist = Tasklist.of(window, "vanphong").open(plan.title());
        somebodyElseWrites(plan);

        Locator general = section(tasklist, "general");
        field(general, "Trích yếu").fill("Hội nghị theo bản của tôi " + width);
        field(general, "Địa điểm").fill("Hội trường tôi chọn");
        Locator recipients = section(tasklist, "recipients");
        recipients.getByRole(AriaRole.BUTTON, Tasklist.named("+ Thêm dòng")).click();
        recipients.locator("input[type=text]").last().fill("Dòng nơi nhận của tôi");

        Locator merge = tasklist.form().locator(".kh-merge");
        tasklist.form()
                .getByRole(AriaRole.BUTTON, Tasklist.named("Xem chỗ khác nhau"))
                .click();
        assertThat(merge).isFocused();
        window.picture(PICTURES.resolve("ghep-" + width + ".png"));
        assertThat(difference(merge, "Trích yếu")).containsText("Hội nghị theo bản của người khác");
        assertThat(difference(merge, "Nơi nhận: dòng người khác thêm")).containsText("Dòng nơi nhận của người khác");
        assertThat(difference(merge, "Sự kiện, Địa điểm")).containsText("Hội trường tôi chọn");
        assertThat(window.fits()).isTrue();
        merge.getByRole(AriaRole.BUTTON, Tasklist.named("Ghép và lưu")).click();
        assertThat(merge).containsText("hãy chọn");

        difference(merge, "Trích yếu").getByLabel("Bản của tôi").check();
        merge.getByRole(AriaRole.BUTTON, Tasklist.named("Ghép và lưu")).click();
        assertThat(merge).hasCount(0);
        assertThat(tasklist.form().getByText("Đã lưu lúc")).isVisible();

        JsonNode merged = content(plan);
        assertThat(merged.path("title").asText()).isEqualTo("Hội nghị theo bản của tôi " + width);
        assertThat(merged.path("event").path("place").asText()).isEqualTo("Hội trường tôi chọn");
        assertThat(merged.path("issued").path("place").asText()).isEqualTo("Tây Ninh");
        assertThat(merged.path("obligations").path(0).path("what").asText()).endsWith("(người khác sửa)");
        List<String> lines = new ArrayList<>();
        merged.path("recipients").forEach(line -> lines.add(line.asText()));
        assertThat(lines)
                .contains("Dòng nơi nhận của tôi", "Dòng nơi nhận của người khác")
                .doesNotHaveDuplicates();
    }

    /** In another window of the same office: the subject, the place of issue, a duty and a line of recipients. */
    private static void somebodyElseWrites(DemoPlan plan) {
        ObjectNode content = content(plan);
        content.put("title", "Hội nghị theo bản của người khác");
        ((ObjectNode) content.path("issued")).put("place", "Tây Ninh");
        ObjectNode duty = (ObjectNode) content.path("obligations").path(0);
        duty.put("what", duty.path("what").asText() + " (người khác sửa)");
        content.withArray("recipients").insert(1, "Dòng nơi nhận của người khác");
        application
                .as("vanphong")
                .put("/api/plans/" + plan.id() + "/content", Map.of("version", 1, "content", content))
                .expect(200);
    }

    private static ObjectNode content(DemoPlan plan) {
        return (ObjectNode) application
                .as("vanphong")
                .get("/api/plans/" + plan.id())
                .expect(200)
                .json()
                .path("content");
    }

    private static Locator section(Tasklist tasklist, String name) {
        Locator section = tasklist.form().locator("[data-section=" + name + "]");
        section.locator("summary").first().click();
        return section;
    }

    private static Locator field(Locator section, String label) {
        return section.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator difference(Locator merge, String title) {
        return merge.locator(
                ".kh-difference",
                new Locator.LocatorOptions()
                        .setHas(merge.page().getByText(title).first()));
    }
}
