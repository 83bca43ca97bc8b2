package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.RunningApplication;

/** Whoever is asked about a plan, signs it or receives it reads it where they are asked, at a desk and on a small phone. */
@NeedsChromium
class ReadInPlaceIT {

    private static final Path PICTURES = Path.of("target/browser");
    private static final String IN_TASK = ".kh-pages-list";
    private static final String ON_PAGE = ".trang-van-ban .cac-trang";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static RunningApplication application;
    private static DemoPlan asked;
    private static DemoPlan submitted;
    private static DemoPlan issued;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(PICTURES);
        application = SharedDemo.onItsFirstDay();
        asked = DemoPlan.drafted(application, "Hội nghị được đọc khi cho ý kiến")
                .consulted();
        submitted = DemoPlan.drafted(application, "Hội nghị được đọc khi ký").revised();
        issued = DemoPlan.drafted(application, "Hội nghị được đọc khi nhận").issued();
    }

    @Test
    void who_gives_an_opinion_reads_the_version_in_the_task() {
        inTask(CHROMIUM.desk(application.base()), "phobithu", asked, "y-kien-may-ban");
        inTask(CHROMIUM.phone(application.base()), "phobithu", asked, "y-kien-dien-thoai");
    }

    @Test
    void who_signs_reads_the_version_in_the_task() {
        inTask(CHROMIUM.desk(application.base()), "bithu", submitted, "ky-may-ban");
        inTask(CHROMIUM.phone(application.base()), "bithu", submitted, "ky-dien-thoai");
    }

    private void inTask(Window window, String user, DemoPlan plan, String picture) {
        Tasklist.of(window, user).open(plan.title());
        pages(window, IN_TASK);
        assertThat(window.page().locator(".kh-pages-name"))
                .containsText(Pattern.compile("Đang đọc: .*bản \\d+, \\d+ trang"));
        axe(window, ".kh-pages");
        window.picture(PICTURES.resolve("doc-" + picture + ".png"));
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    void a_unit_that_received_the_plan_reads_it_on_the_page_of_the_plan() {
        onPage(CHROMIUM.desk(application.base()), "nhan-may-ban");
        onPage(CHROMIUM.phone(application.base()), "nhan-dien-thoai");
    }

    private void onPage(Window window, String picture) {
        ReadingScreen.logIn(window, "dv-so-du-lich");
        window.page().navigate("/ke-hoach/" + issued.id());
        window.page().locator("#van-ban").scrollIntoViewIfNeeded();
        pages(window, ON_PAGE);
        assertThat(window.page().locator(".trang-van-ban [role=status]")).containsText("-KH-");
        axe(window, ".trang-van-ban");
        assertThat(window.fits()).isTrue();
        window.picture(PICTURES.resolve("doc-" + picture + ".png"));
        assertThat(window.complaints()).isEmpty();
    }

    /** The first page is a picture that has come, and the others come when the reader does; each has its words. */
    private static void pages(Window window, String place) {
        Page page = window.page();
        Locator list = page.locator(place);
        list.scrollIntoViewIfNeeded();
        assertThat(list).isVisible();
        page.waitForFunction(
                "place => { const first = document.querySelector(place + ' img'); return first && first.complete && first.naturalWidth > 500; }",
                place);
        Locator pictures = list.locator("img");
        Locator last = pictures.last();
        last.scrollIntoViewIfNeeded();
        page.waitForFunction(
                "place => { const all = document.querySelectorAll(place + ' img'); const last = all[all.length - 1]; return last.complete && last.naturalWidth > 500; }",
                place);
        pictures.first().scrollIntoViewIfNeeded();
        assertThat(pictures.count()).isGreaterThan(1);
        assertThat(list.locator("figcaption").first().textContent()).contains("KẾ HOẠCH");
        assertThat((boolean) list.evaluate("list => list.scrollWidth <= list.clientWidth"))
                .isTrue();
    }

    private static void axe(Window window, String within) {
        assertThat(new AxeBuilder(window.page())
                        .setLegacyMode(true)
                        .include(within)
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    @Test
    void the_table_of_contents_of_the_evidence_pack_fits_a_phone() throws IOException {
        Window window = CHROMIUM.phone(application.base());

        window.page().setContent(tableOfContents());

        assertThat(window.page().locator("td").first()).isVisible();
        assertThat(window.fits()).isTrue();
        assertThat(
                        (int)
                                window.page()
                                        .evaluate(
                                                "[...document.querySelectorAll('.cuon')].filter(each => each.scrollWidth > each.clientWidth).length"))
                .isZero();
        window.picture(PICTURES.resolve("muc-luc-dien-thoai.png"));
    }

    private static String tableOfContents() throws IOException {
        byte[] pack = application
                .as("vanphong")
                .get("/api/plans/" + issued.id() + "/evidence.zip")
                .expect(200)
                .bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("muc-luc.html")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no table of contents");
    }
}
