package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.Examples;
import vn.kehoach.testing.RunningApplication;

/** A drafter reads a real plan into the program and goes through what was read, with and without a mouse. */
@NeedsChromium
class ReadingBrowserIT {

    private static final String PLAN = Examples.text("81-KH-2019.txt");
    private static final String FILM = "thực hiện phim đánh giá kết quả";
    private static final String MATERIALS = "tổng hợp và thực hiện tài liệu Hội nghị";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;

    private Window window;

    @BeforeAll
    static void start() {
        application = SharedDemo.onItsFirstDay();
    }

    @AfterEach
    void nothing_was_blocked() {
        assertThat(window.refusals()).isEmpty();
        assertThat(window.complaints()).isEmpty();
    }

    private ReadingScreen atTheDesk() {
        window = CHROMIUM.desk(application.base());
        return ReadingScreen.uploaded(ReadingScreen.logIn(window, "vanphong"), "81-KH.txt", PLAN);
    }

    private ReadingScreen onAPhone() {
        window = CHROMIUM.phone(application.base());
        return ReadingScreen.uploaded(ReadingScreen.logIn(window, "vanphong"), "81-KH.txt", PLAN);
    }

    @Test
    void the_words_of_a_duty_light_up_and_words_lead_to_their_duty() {
        ReadingScreen screen = atTheDesk();

        screen.duty(FILM).locator(".viec").click();
        assertThat(screen.lit()).containsText(FILM);
        assertThat(screen.lit().first()).isInViewport();

        screen.words("Tham mưu công tác tổ chức Hội nghị").click();
        assertThat(screen.page().locator(".muc-doc.chon")).containsText("Tham mưu công tác tổ chức Hội nghị");
        assertThat(screen.page().locator(".muc-doc.chon")).isInViewport();
    }

    @Test
    void an_undated_duty_takes_one_of_its_dates_and_is_ticked() {
        ReadingScreen screen = atTheDesk();
        screen.counts(0, 8);

        screen.duty(FILM).locator(".ung-vien button").last().click();
        assertThat(screen.duty(FILM)).containsText("hạn ngày 30/03/2020");
        screen.duty(FILM).locator("[data-xem]").click();
        screen.counts(1, 8);

        screen.page().locator("[data-loc]").click();
        assertThat(screen.duty(FILM)).isHidden();
        assertThat(screen.duty(MATERIALS)).isVisible();
    }

    @Test
    void a_duty_is_split_merged_added_and_each_step_taken_back() {
        ReadingScreen screen = atTheDesk();

        Locator forms = screen.edit(MATERIALS);
        forms.getByText("Tách thành nhiều việc").click();
        forms.getByText("Tách theo danh sách (2 việc)").click();
        assertThat(screen.duties()).hasCount(9);

        forms = screen.edit(MATERIALS);
        forms.getByText("Gộp với việc khác").click();
        forms.locator("select[name=with]").selectOption("4");
        forms.getByText("Gộp", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(screen.duties()).hasCount(8);

        mark(screen.page(), "Kiểm điểm hoạt động của Ban Chấp hành Đoàn Khối");
        screen.page().locator("[data-them]").click();
        screen.page().locator("#them-ai").fill("Ban Tổ chức");
        screen.page().locator("#them form button[type=submit]").click();
        assertThat(screen.duties()).hasCount(9);
        assertThat(screen.duty("Kiểm điểm hoạt động")).containsText("tự thêm");
        assertThat(screen.lit().first()).containsText("Kiểm điểm hoạt động");

        screen.undo().undo().undo();
        assertThat(screen.duties()).hasCount(8);
        assertThat(screen.duty(MATERIALS)).containsText("Phối hợp với các Ban Đoàn Khối tham mưu Báo cáo");
    }

    @Test
    void the_purpose_of_a_recipient_is_read_proposed_and_changed_with_one_choice() {
        ReadingScreen screen = atTheDesk();
        Locator file = screen.page().locator(".muc-doc.dong", new Page.LocatorOptions().setHasText("Lưu: VP"));
        assertThat(file).containsText("lưu (theo văn bản)");
        Locator first = screen.page().locator("#r0");
        assertThat(first).containsText("(đề xuất)");

        first.getByLabel("Mục đích", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("để biết");
        first.locator("button").click();

        assertThat(screen.page().locator("#r0")).containsText("để biết (người soạn chọn)");
        for (int width : List.of(1280, 360)) {
            screen.page().setViewportSize(width, 800);
            screen.page().evaluate("document.getElementById('r0').scrollIntoView()");
            screen.page()
                    .screenshot(
                            new Page.ScreenshotOptions().setPath(Path.of("target/browser/muc-dich-" + width + ".png")));
            assertThat(screen.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
        screen.undo();
        assertThat(screen.page().locator("#r0")).containsText("(đề xuất)");
    }

    /** As a mouse that is drawn over the words does. */
    private static void mark(Page page, String words) {
        page.evaluate(
                """
                words => {
                  const walk = document.createTreeWalker(document.getElementById('van-ban'), NodeFilter.SHOW_TEXT);
                  while (walk.nextNode()) {
                    const at = walk.currentNode.textContent.indexOf(words);
                    if (at >= 0) {
                      const range = document.createRange();
                      range.setStart(walk.currentNode, at);
                      range.setEnd(walk.currentNode, at + words.length);
                      window.getSelection().removeAllRanges();
                      window.getSelection().addRange(range);
                      return;
                    }
                  }
                  throw new Error('no such words');
                }
                """,
                words);
    }

    @Test
    void a_new_version_shows_its_other_date_and_what_was_corrected_stays() {
        ReadingScreen screen = atTheDesk();
        Locator forms = screen.edit(FILM);
        forms.locator("[name=day]").fill("15/03/2020");
        forms.locator("form.sua-viec button[type=submit]").click();
        assertThat(screen.duty(FILM)).containsText("hạn ngày 15/03/2020");

        screen.newVersion("81-KH-sua.txt", PLAN.replace("20/02/2020", "18/02/2020"));

        Locator report = screen.duty("gửi Báo cáo sơ kết giữa nhiệm kỳ về Đoàn Khối");
        assertThat(report.locator(".khac del")).hasText("ngày 20/02/2020");
        assertThat(report.locator(".khac ins")).hasText("ngày 18/02/2020");
        assertThat(screen.duty(FILM)).containsText("hạn ngày 15/03/2020");
        report.getByText("Giữ bản cũ").click();
        assertThat(screen.duty("gửi Báo cáo sơ kết giữa nhiệm kỳ về Đoàn Khối")).containsText("hạn ngày 20/02/2020");
        screen.page().getByText("Đã xem, đóng bảng này").click();
        assertThat(screen.page().locator(".thay-doi")).hasCount(0);
    }

    @Test
    void all_of_it_goes_without_a_mouse() {
        ReadingScreen screen = atTheDesk();
        Page page = screen.page();
        page.locator("#o0").focus();
        page.keyboard().press("j");
        page.keyboard().press("k");

        page.keyboard().press("x");
        screen.counts(1, 8);
        page.keyboard().press("j");
        page.keyboard().press("x");
        screen.counts(2, 8);
        page.keyboard().press("u");
        screen.counts(1, 8);

        page.locator("#o4").focus();
        page.keyboard().press("v");
        assertThat(page.locator(".doan:focus")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".muc-doc.chon")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".muc-doc.chon textarea[name=what]")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        page.keyboard().type(" Sửa bằng phím.");
        page.locator(".muc-doc.chon form.sua-viec button[type=submit]").press("Enter");
        assertThat(screen.duties().filter(new Locator.FilterOptions().setHasText("Sửa bằng phím.")))
                .hasCount(1);
    }

    @Test
    void on_a_phone_document_and_reading_lie_behind_two_tabs() {
        ReadingScreen screen = onAPhone();
        Page page = screen.page();

        assertThat(page.locator("#ket-qua")).isVisible();
        assertThat(page.locator("#van-ban")).isHidden();
        screen.duty(FILM).locator("[data-xem-chu]").click();
        assertThat(page.locator("#ket-qua")).isHidden();
        assertThat(screen.lit().first()).isInViewport();
        screen.words("Tham mưu công tác tổ chức Hội nghị").click();
        assertThat(page.locator(".muc-doc.chon")).isInViewport();
        Locator forms = screen.edit(FILM);
        forms.locator("[name=day]").fill("30/03/2020");
        forms.locator("form.sua-viec button[type=submit]").click();
        screen.counts(1, 8);

        assertThat(page.locator("#van-ban")).isHidden();
        assertThat(screen.duty(FILM)).isInViewport();
        assertThat(screen.fits()).isTrue();
    }

    @Test
    void what_is_typed_in_one_form_stays_when_another_duty_is_ticked() {
        ReadingScreen screen = atTheDesk();
        Locator forms = screen.edit(FILM);
        forms.locator("[name=day]").fill("30/03/2020");

        screen.duty(MATERIALS).locator("[data-xem]").click();
        screen.counts(1, 8);

        assertThat(screen.duty(FILM).locator("[name=day]")).hasValue("30/03/2020");
        screen.duty(FILM).locator("form.sua-viec button[type=submit]").click();
        assertThat(screen.duty(FILM)).containsText("hạn ngày 30/03/2020");
    }

    @Test
    void the_draft_form_leads_to_the_document_reads_a_file_and_keeps_the_check() {
        ReadingScreen screen = atTheDesk();
        screen.duty(FILM).locator("[data-xem]").click();
        screen.counts(1, 8);
        String id = screen.page().url().replaceAll(".*/ke-hoach/([^/]+)/doc.*", "$1");
        screen.page().navigate("/viec/ke-hoach/" + id);
        Page page = screen.page();
        assertThat(page.locator(".kh-document a")).hasAttribute("href", "/ke-hoach/" + id + "/doc");

        page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Chung")))
                .click();
        page.getByLabel("Trích yếu").fill("Hội nghị sơ kết, sửa ở biểu mẫu");
        page.locator("#kh-document-file")
                .setInputFiles(ReadingScreen.file("81-KH-sua.txt", PLAN.replace("20/02/2020", "18/02/2020")));
        assertThat(page.locator(".kh-document")).containsText("Đã đọc 81-KH-sua.txt.");

        assertThat(page.getByLabel("Trích yếu")).hasValue("Hội nghị sơ kết, sửa ở biểu mẫu");
        page.navigate("/ke-hoach/" + id + "/doc");
        screen = ReadingScreen.shown(page);
        screen.counts(1, 8);
        assertThat(page.locator(".thay-doi")).containsText("81-KH-sua.txt");
        assertThat(page.locator("h1")).hasText("Hội nghị sơ kết, sửa ở biểu mẫu");
    }

    @Test
    void what_stands_in_a_document_is_never_run() {
        window = CHROMIUM.desk(application.base());
        String attack = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>{{constructor}}";
        ReadingScreen screen = ReadingScreen.uploaded(
                ReadingScreen.logIn(window, "vanphong"), "a<b>'\".txt", PLAN.replace(FILM, FILM + " " + attack));

        screen.duty(FILM).locator(".viec").click();
        screen.edit(FILM);
        screen.duty(FILM).locator("form.sua-viec button[type=submit]").click();
        screen.counts(1, 8);

        assertThat(screen.lit().first()).containsText("<img src=x onerror=window.hacked=1>");
        assertThat(screen.page().locator("img")).hasCount(0);
        assertThat(screen.page().evaluate("window.hacked === undefined")).isEqualTo(true);
    }
}
