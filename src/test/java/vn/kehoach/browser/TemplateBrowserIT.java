package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.testing.RunningApplication;

/** The template of a report from the office that draws it up to the table that adds it up, as three people see it. */
@NeedsChromium
class TemplateBrowserIT {

    private static final Path PICTURES = Path.of("target/browser");

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

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void a_template_is_drawn_up_in_the_draft_filled_in_by_a_unit_and_added_up_for_the_office(int width) {
        DemoPlan plan = DemoPlan.drafted(application, "Hội nghị có mẫu báo cáo " + width);

        drawUp(window(width), plan);
        plan.issued();
        fillIn(window(width), plan);
        correct(window(width), plan);
        look(window(width), plan);
    }

    /** Three rows are typed; a name that is there twice is refused beside its field, a row too many goes and comes back. */
    private static void drawUp(Window window, DemoPlan plan) {
        Tasklist tasklist = Tasklist.of(window, "vanphong").open(plan.title());
        Locator duties = tasklist.form().locator("[data-section=obligations]");
        duties.locator("summary").first().click();
        duties.locator(".kh-row-open", new Locator.LocatorOptions().setHasText("gửi Báo cáo sơ kết"))
                .click();
        Locator template = duties.locator("kh-template-editor");
        indicator(template, 0, "Số đoàn viên mới", "người", "số nguyên");
        indicator(template, 1, "so doan  vien MOI", "", "phần trăm");
        assertThat(row(template, "Chỉ tiêu 2")).containsText("trùng với dòng 1 “Số đoàn viên mới”");
        window.picture(PICTURES.resolve("mau-bao-cao-trung-" + width(window) + ".png"));
        row(template, "Chỉ tiêu 2").getByLabel("Tên chỉ tiêu").fill("Tỉ lệ dự họp");
        row(template, "Chỉ tiêu 2").getByLabel("Đơn vị tính").fill("%");
        row(template, "Chỉ tiêu 2").getByLabel("Cận trên").fill("100");
        tick(row(template, "Chỉ tiêu 2"), "Bắt buộc").uncheck();
        button(template, "Đưa chỉ tiêu 2 lên").click();
        button(template, "+ Thêm mục lời văn").click();
        row(template, "Mục lời văn 1").getByLabel("Tên mục").fill("Kết quả nổi bật");
        tick(row(template, "Mục lời văn 1"), "Bắt buộc").check();
        button(template, "Xóa mục 1").click();
        button(template, "Hoàn tác").click();
        assertThat(tasklist.form().getByText("Đã lưu lúc")).isVisible();
        template.scrollIntoViewIfNeeded();
        window.picture(PICTURES.resolve("mau-bao-cao-soan-" + width(window) + ".png"));
        assertThat(window.fits()).isTrue();
    }

    private static void indicator(Locator template, int at, String name, String unit, String type) {
        button(template, "+ Thêm chỉ tiêu").click();
        Locator row = row(template, "Chỉ tiêu " + (at + 1));
        row.getByLabel("Loại").selectOption(type);
        row.getByLabel("Đơn vị tính").fill(unit);
        row.getByLabel("Tên chỉ tiêu").fill(name);
    }

    private static Locator row(Locator template, String name) {
        return template.getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator tick(Locator row, String name) {
        return row.getByRole(AriaRole.CHECKBOX, Tasklist.named(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, Tasklist.named(name));
    }

    private static int width(Window window) {
        return window.page().viewportSize().width;
    }

    /** One answer is refused beside its field, and what was typed stays. */
    private static void fillIn(Window window, DemoPlan plan) {
        Tasklist tasklist = Tasklist.report(window, plan);
        Locator form = tasklist.form();
        form.getByLabel("Số đoàn viên mới").fill("12,5");
        form.getByLabel("Tỉ lệ dự họp").fill("95,5");
        form.getByLabel("Kết quả nổi bật").fill("Mở 3 lớp bồi dưỡng đoàn viên.");
        tasklist.complete();

        Locator wrong = form.locator("[data-field='figures.Số đoàn viên mới']");
        assertThat(wrong.locator(".kh-error")).hasText("phải là số nguyên");
        assertThat(form.getByLabel("Kết quả nổi bật")).hasValue("Mở 3 lớp bồi dưỡng đoàn viên.");
        wrong.scrollIntoViewIfNeeded();
        window.picture(PICTURES.resolve("mau-bao-cao-nop-" + width(window) + ".png"));
        assertThat(plan.reportOf("so-du-lich").path("state").asText()).isNotEqualTo("DONE_ON_TIME");

        wrong.locator("input").fill("1.250");
        tasklist.complete().isDone();
        assertThat(plan.reportOf("so-du-lich").path("state").asText()).isEqualTo("DONE_ON_TIME");
    }

    /** What comes back is there to be corrected; nothing is typed again. */
    private static void correct(Window window, DemoPlan plan) {
        plan.complete(
                "vanphong",
                "userTask_reviewReport",
                Map.of("decision", "RETURN", "reason", "Nói rõ lớp nào", "newDueAt", "2020-03-10T17:00"));
        Tasklist tasklist = Tasklist.report(window, plan);
        Locator form = tasklist.form();
        assertThat(form).containsText("Nói rõ lớp nào");
        assertThat(form.getByLabel("Số đoàn viên mới")).hasValue("1.250");
        assertThat(form.getByLabel("Tỉ lệ dự họp")).hasValue("95,5");
        assertThat(form.getByLabel("Kết quả nổi bật")).hasValue("Mở 3 lớp bồi dưỡng đoàn viên.");
        form.getByLabel("Kết quả nổi bật").scrollIntoViewIfNeeded();
        window.picture(PICTURES.resolve("mau-bao-cao-tra-lai-" + width(window) + ".png"));

        form.getByLabel("Kết quả nổi bật").fill("Mở 3 lớp bồi dưỡng đoàn viên. Lớp ở quận 1.");
        tasklist.complete().isDone();
    }

    private static void look(Window window, DemoPlan plan) {
        ReadingScreen.logIn(window, "vanphong").navigate("/ke-hoach/" + plan.id() + "/tong-hop");
        Locator table = window.page().locator("table.luoi-so");
        assertThat(table.locator("thead th"))
                .hasText(new String[] {"Đơn vị", "Tỉ lệ dự họp (%)", "Số đoàn viên mới (người)"});
        assertThat(table.locator("tfoot td").nth(0)).hasText("");
        assertThat(table.locator("tfoot td").nth(1)).hasText("1.250");
        assertThat(window.page().locator("main")).containsText("Mở 3 lớp bồi dưỡng đoàn viên.");
        table.scrollIntoViewIfNeeded();
        window.picture(PICTURES.resolve("mau-bao-cao-tong-hop-" + width(window) + ".png"));
        assertThat(window.fits()).isTrue();
        table.locator("tfoot a").click();
        assertThat(window.page().locator("#phan")).hasText("Số đoàn viên mới: 1.250");
    }
}
