package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.MailedKeys;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;
import vn.kehoach.testing.RunningApplication;

/**
 * A unit without an account, with a mailbox and a phone: the mail comes over SMTP, its link opens the form in a browser
 * without a login, and what is handed in reaches the office.
 */
@NeedsChromium
class WorkLinkIT {

    private static final String OFFICE = "thanhdoan-vp";
    private static final String ADDRESS = "quandoan1@don-vi.example";
    private static final String TITLE = "Kế hoạch có đơn vị nộp bằng điện thoại";
    private static final Pattern LINK = Pattern.compile("http://\\S+/viec/[A-Za-z0-9_-]{43}");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path folder;

    private static GreenMail mailbox;
    private static RunningApplication application;
    private static Offices offices;
    private static String plan;
    private static String work;

    @BeforeAll
    static void work_is_given_out_by_a_program_that_sends_mail() {
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        application = RunningApplication.mailing(folder, mailbox.getSmtp().getPort());
        offices = new Offices(application.base().getPort());
        plan = offices.issuedByThanhDoan(
                TITLE,
                Map.of(
                        "obligations",
                        List.of(Map.of(
                                "who",
                                "Quận Đoàn 1",
                                "units",
                                List.of("quan-1"),
                                "what",
                                "gửi báo cáo",
                                "kind",
                                "UNIT_REPORT",
                                "due",
                                "2099-02-20")),
                        "recipients",
                        List.of(Map.of("text", "Quận Đoàn 1", "units", List.of("quan-1")))));
        Offices.await(() -> Optional.of(offices.tasks("dv-quan-1", "userTask_submitReport", ""))
                .filter(all -> !all.isEmpty()));
        work = offices.items(OFFICE, "/api/plans/" + plan + "/obligations?size=20&kind=UNIT_REPORT")
                .get(0)
                .path("id")
                .asText();
    }

    @AfterAll
    static void end() {
        if (application != null) {
            application.close();
        }
        mailbox.stop();
    }

    @Test
    void a_unit_with_a_phone_and_without_an_account_hands_in_by_the_link_of_the_mail() throws Exception {
        PageUser office = PageUser.of(application.base(), OFFICE, OFFICE);
        office.post("/ke-hoach/" + plan + "/duong-dan", "viec", work, "address", ADDRESS)
                .expect(302);
        MimeMessage mail = Offices.await(() -> Arrays.stream(mailbox.getReceivedMessages())
                .filter(WorkLinkIT::isForThem)
                .findFirst());
        Matcher link = LINK.matcher(MailedKeys.text(mail));
        assertThat(link.find()).isTrue();
        assertThat(mail.getSubject()).contains("gửi báo cáo", "-KH/TĐTN");
        assertThat(MailedKeys.text(mail)).contains("20/02/2099", TITLE);
        Page page = CHROMIUM.phone(application.base()).page();
        page.setViewportSize(360, 740);

        page.navigate(link.group());
        assertThat(page.locator("h1")).hasText("gửi báo cáo");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Offices.await(() -> Optional.of(list(office)).filter(text -> text.contains("Đã mở</span>")));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("java.io.tmpdir"), "viec-360.png")));

        page.getByLabel("Nội dung báo cáo").fill("");
        page.locator("button", new Page.LocatorOptions().setHasText("Nộp báo cáo"))
                .click();
        assertThat(page.locator("[role=alert]")).containsText("Nội dung báo cáo");
        page.getByLabel("Nội dung báo cáo").fill("Ba lớp, đã xong");
        page.getByLabel("Số liệu").fill("Số lớp: 3");
        page.locator("button", new Page.LocatorOptions().setHasText("Nộp báo cáo"))
                .click();
        assertThat(page.getByText("Nộp đúng hạn")).isVisible();
        assertThat(page.getByText("Ba lớp, đã xong")).isVisible();
        assertThat(page.locator("button", new Page.LocatorOptions().setHasText("Nộp báo cáo")))
                .hasCount(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("java.io.tmpdir"), "viec-360-xong.png")));

        assertThat(offices.as(OFFICE)
                        .get("/api/assignments/" + work)
                        .expect(200)
                        .json()
                        .path("submissions")
                        .path(0)
                        .path("onBehalf")
                        .asText())
                .isEqualTo("nộp qua đường dẫn gửi tới " + ADDRESS);
        correctedAfterAReturn();
        revokedByAClick(link.group());
    }

    /** The second mail says why it comes back; its link opens the form as it was filled in, on a phone and on a desk. */
    private void correctedAfterAReturn() throws Exception {
        JsonNode review = Offices.await(() ->
                offices.tasks(OFFICE, "userTask_reviewReport", "").stream().findFirst());
        offices.complete(
                        OFFICE,
                        review.path("id").asText(),
                        Map.of("decision", "RETURN", "reason", "Thiếu ngày của từng lớp", "newDueAt", "2099-03-01"))
                .expect(204);
        MimeMessage mail = Offices.await(() -> Arrays.stream(mailbox.getReceivedMessages())
                .filter(WorkLinkIT::isForThem)
                .filter(each -> subject(each).contains("Được trả lại"))
                .findFirst());
        assertThat(MailedKeys.text(mail)).contains("Thiếu ngày của từng lớp", "01/03/2099");
        Matcher link = LINK.matcher(MailedKeys.text(mail));
        assertThat(link.find()).isTrue();

        Page desk = CHROMIUM.desk(application.base()).page();
        desk.navigate(link.group());
        assertThat(desk.getByLabel("Nội dung báo cáo")).hasValue("Ba lớp, đã xong");
        desk.screenshot(picture("viec-tra-lai-1280.png"));
        Page page = CHROMIUM.phone(application.base()).page();
        page.setViewportSize(360, 740);
        page.navigate(link.group());
        assertThat(page.locator("main h2").first()).hasText("Được trả lại để bổ sung");
        assertThat(page.getByLabel("Số liệu")).hasValue("Số lớp: 3");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        page.screenshot(picture("viec-tra-lai-360.png"));
        page.getByLabel("Nội dung báo cáo").fill("Ba lớp, ngày 1, 2 và 3");
        page.locator("button", new Page.LocatorOptions().setHasText("Nộp báo cáo"))
                .click();
        assertThat(page.getByText("Bản 2")).isVisible();
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("java.io.tmpdir"), name));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void revokedByAClick(String link) {
        Window desk = CHROMIUM.desk(application.base());
        ReadingScreen.logIn(desk, OFFICE);
        desk.page().navigate("/ke-hoach/" + plan + "/duong-dan?viec=" + work);
        desk.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(System.getProperty("java.io.tmpdir"), "duong-dan.png")));
        Locator revoke = desk.page().getByLabel("Thu hồi đường dẫn gửi " + ADDRESS);
        revoke.click();
        assertThat(desk.page().getByText("Đã thu hồi đường dẫn.")).isVisible();

        Page phone = CHROMIUM.phone(application.base()).page();
        phone.navigate(link);
        assertThat(phone.locator("h1")).hasText("Đường dẫn này đã được thu hồi");
        assertThat(application.log()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    private static String list(PageUser office) {
        return office.get("/ke-hoach/" + plan + "/duong-dan").expect(200).text();
    }

    private static boolean isForThem(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().contains(ADDRESS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
