package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.Examples;
import vn.kehoach.testing.RunningApplication;

/** Takes the pictures of the README anew, along one plan; run on demand, as the README says. */
@NeedsChromium
class Screenshots {

    private static final Path FOLDER = Path.of("src/docs/images");
    private static final long MOST = 200_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private RunningApplication application;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        Files.createDirectories(FOLDER);
        application = RunningApplication.embedded(folder);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void along_one_plan() throws IOException {
        clock("2019-11-18T08:00:00+07:00");
        application
                .as("quantri")
                .put("/api/registers/doan-khoi/2019/KH", Map.of("last", 80))
                .expect(200);
        DemoPlan plan = DemoPlan.drafted(application);

        beforeTheLogin();
        drafting();
        plan.consulted().open("phobithu", "userTask_giveOpinion");
        opinion();
        plan.answeredInTheRound().open("vanphong", "userTask_revisePlan");
        ofMyUnit("vanphong", "tiep-thu", "Tiếp thu", list -> list.claim().choose("Trình ký"));
        plan.revisedAfterTheRound().open("bithu", "userTask_signDocument");
        signing();
        plan.signed().open("dv-so-du-lich", "userTask_submitReport");
        clock("2020-02-10T08:30:00+07:00");
        report();
        plan.open("vanphong", "userTask_reviewReport");
        ofMyUnit("vanphong", "xem-xet-bao-cao", "Xem xét", list -> list.claim().choose("Chấp nhận"));
        clock("2020-02-21T09:00:00+07:00");
        pages(plan);
        clock("2020-02-25T17:00:00+07:00");
        plan.open("vanphong", "userTask_consolidateReport");
        consolidation();
        cockpit(plan);
        reading();

        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures).allMatch(picture -> picture.toFile().length() < MOST);
        }
    }

    private void clock(String now) {
        application.as("quantri").put("/api/demo/clock", Map.of("now", now)).expect(200);
    }

    private void beforeTheLogin() {
        Window window = CHROMIUM.desk(application.base());
        window.page().navigate("/camunda/app/tasklist/default/");
        assertThat(window.page().getByPlaceholder("Mật khẩu")).isVisible();
        window.picture(FOLDER.resolve("dang-nhap.png"));
    }

    private void reading() {
        String text = Examples.text("81-KH-2019.txt");
        Window window = CHROMIUM.desk(application.base());
        // So much text makes large pictures.
        window.page().setViewportSize(1120, 640);
        ReadingScreen screen = ReadingScreen.uploaded(ReadingScreen.logIn(window, "vanphong"), "81-KH-2019.txt", text);
        screen.duty("Tham mưu báo cáo sơ kết các chương trình")
                .locator("[data-xem]")
                .click();
        screen.counts(1, 8);
        screen.duty("phim đánh giá kết quả").locator(".viec").click();
        window.picture(FOLDER.resolve("doc-van-ban.png"));
        screen.newVersion("81-KH-2019-sua.txt", text.replace("20/02/2020", "18/02/2020"));
        screen.duty("gửi Báo cáo sơ kết giữa nhiệm kỳ").locator(".viec").click();
        window.picture(FOLDER.resolve("doc-ban-moi.png"));
        String read = window.page().url();
        Window phone = CHROMIUM.phone(application.base());
        ReadingScreen.logIn(phone, "vanphong").navigate(read);
        ReadingScreen.shown(phone.page()).duty("phim đánh giá kết quả").scrollIntoViewIfNeeded();
        phone.picture(FOLDER.resolve("doc-van-ban-dien-thoai.png"));
    }

    private void drafting() {
        Window window = CHROMIUM.desk(application.base());
        Tasklist list = Tasklist.of(window, "vanphong");
        assertThat(window.page().locator(".tasks-list h4 a").first()).isVisible();
        window.picture(FOLDER.resolve("danh-sach-viec.png"));
        list.open("Soạn dự thảo");
        window.page().getByText("Phân công (8)").click();
        window.picture(FOLDER.resolve("soan-du-thao.png"));
    }

    private void opinion() {
        work("phobithu", "cho-y-kien", "Cho ý kiến", list -> list.choose("Nhất trí, có góp ý")
                .write("comments", "Làm rõ tiến độ của phim đánh giá kết quả."));
    }

    private void work(String user, String picture, String task, Consumer<Tasklist> typing) {
        Window window = CHROMIUM.desk(application.base());
        picture(window, Tasklist.of(window, user), picture, task, typing);
    }

    private void ofMyUnit(String user, String picture, String task, Consumer<Tasklist> typing) {
        Window window = CHROMIUM.desk(application.base());
        picture(window, Tasklist.of(window, user).filter("Việc của đơn vị tôi"), picture, task, typing);
    }

    private static void picture(Window window, Tasklist list, String picture, String task, Consumer<Tasklist> typing) {
        list.open(task);
        typing.accept(list);
        window.picture(FOLDER.resolve(picture + ".png"));
    }

    private void signing() {
        Window window = CHROMIUM.phone(application.base());
        Tasklist list = Tasklist.of(window, "bithu").open("Ký ban hành");
        window.picture(FOLDER.resolve("ky-mo-tren-dien-thoai.png"));
        list.choose("Ký ban hành").button().scrollIntoViewIfNeeded();
        window.picture(FOLDER.resolve("ky-tren-dien-thoai.png"));
    }

    private void report() {
        Window window = CHROMIUM.desk(application.base());
        Tasklist list = Tasklist.of(window, "dv-so-du-lich")
                .filter("Việc của đơn vị tôi")
                .open("Nộp báo cáo")
                .claim()
                .write("summary", "Đã hoàn thành 5/5 chỉ tiêu giữa nhiệm kỳ; kết nạp 36 đoàn viên mới.");
        list.field("attachmentIds").locator("input[type=file]").setInputFiles(new FilePayload[] {
            text("bao-cao-so-ket.txt", "Báo cáo sơ kết giữa nhiệm kỳ"), text("phu-luc-so-lieu.txt", "Phụ lục số liệu")
        });
        assertThat(list.field("attachmentIds").locator("a[download]")).hasCount(2);
        list.button().scrollIntoViewIfNeeded();
        window.picture(FOLDER.resolve("nop-bao-cao.png"));
        list.complete().isDone();
    }

    /** In a lower window: names of 28 units make a large picture. */
    private void consolidation() {
        Window window = CHROMIUM.desk(application.base());
        window.page().setViewportSize(1280, 720);
        Tasklist list = Tasklist.of(window, "vanphong").filter("Việc của đơn vị tôi");
        picture(window, list, "tong-hop", "Tổng hợp", Tasklist::claim);
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private void pages(DemoPlan plan) {
        Window window = CHROMIUM.desk(application.base());
        Page page = window.page();
        page.navigate("/dang-nhap");
        page.locator("#ten").fill("quantri");
        page.locator("#matKhau").fill("quantri");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).containsText("21/02/2020");
        window.picture(FOLDER.resolve("trang-dau.png"));
        shown(window, "/thu", "thu");
        page.locator("a.muc", new Page.LocatorOptions().setHasText("Nhắc hạn"))
                .first()
                .click();
        window.picture(FOLDER.resolve("thu-nhac-han.png"));
        shown(window, "/ke-hoach/" + plan.id(), "ho-so-ke-hoach");
        shown(window, "/thoi-han", "thoi-han");
    }

    private static void shown(Window window, String path, String picture) {
        window.page().navigate(path);
        assertThat(window.page().locator("h1").first()).isVisible();
        window.picture(FOLDER.resolve(picture + ".png"));
    }

    private void cockpit(DemoPlan plan) {
        Window window = CHROMIUM.desk(application.base());
        Cockpit.of(window, "quantri").open(plan.instance());
        assertThat(window.page().locator(".instance-count").first()).isVisible();
        window.picture(FOLDER.resolve("cockpit.png"));
        engine(window, "cockpit", "dashboard", ".value", "giam-sat");
        engine(window, "admin", "authorization?resource=0", "td", "quan-tri");
    }

    private static void engine(Window window, String app, String screen, String shown, String picture) {
        window.page().navigate("/camunda/app/" + app + "/default/#/" + screen);
        assertThat(window.page().locator(shown).first()).isVisible();
        window.picture(FOLDER.resolve(picture + ".png"));
    }
}
