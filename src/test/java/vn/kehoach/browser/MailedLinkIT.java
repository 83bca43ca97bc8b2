package vn.kehoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.RunningApplication;

/**
 * Somebody outside the organisation, with a mailbox and a phone: the mail comes over SMTP, its link opens the document in a
 * browser without a login, and nothing else.
 */
@NeedsChromium
class MailedLinkIT {

    private static final String LEAD = "thanhdoan-vp";
    private static final String OUTSIDE = "toasoan@bao.example";
    private static final String TITLE = "Kế hoạch gửi đến tòa soạn";
    private static final Pattern LINK = Pattern.compile("http://\\S+/van-ban/[A-Za-z0-9_-]{43}");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path folder;

    private static GreenMail mailbox;
    private static RunningApplication application;
    private static Offices offices;

    @BeforeAll
    static void a_plan_is_issued_by_a_program_that_sends_mail() {
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        application = RunningApplication.mailing(folder, mailbox.getSmtp().getPort());
        offices = new Offices(application.base().getPort());
        planOf = offices.issuedByThanhDoan(
                TITLE, Map.of("recipients", List.of(Map.of("text", "Tòa soạn báo", "address", OUTSIDE))));
    }

    private static String planOf;

    @AfterAll
    static void end() {
        if (application != null) {
            application.close();
        }
        mailbox.stop();
    }

    @Test
    void a_recipient_outside_opens_the_document_by_the_link_of_the_mail_and_nothing_else() throws Exception {
        MimeMessage mail = Offices.await(() -> Arrays.stream(mailbox.getReceivedMessages())
                .filter(MailedLinkIT::isForThem)
                .findFirst());
        Matcher link = LINK.matcher(words(mail));
        assertThat(link.find()).isTrue();
        assertThat(mail.getSubject()).contains(TITLE, "-KH/TĐTN");
        Page page = CHROMIUM.phone(application.base()).page();

        page.navigate(link.group());
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.getByText("Tòa soạn báo")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(state()).isEqualTo("SENT");

        Download kept = page.waitForDownload(() -> page.getByText("Tải về").click());
        byte[] document = offices.as(LEAD)
                .get("/api/plans/" + planOf + "/document.pdf")
                .expect(200)
                .bytes();
        assertThat(Files.readAllBytes(kept.path())).isEqualTo(document);
        assertThat(state()).isEqualTo("OPENED");

        page.getByText("Xác nhận đã nhận").click();
        assertThat(page.getByText("Đã xác nhận nhận văn bản lúc")).isVisible();
        assertThat(state()).isEqualTo("RECEIVED");

        Response pdf = page.request().get(link.group() + "/mo").ok() ? page.navigate("/ke-hoach/" + planOf) : null;
        assertThat(pdf).isNotNull();
        assertThat(page).hasURL(Pattern.compile(".*/dang-nhap.*"));
        assertThat(application.log())
                .doesNotContain(link.group().substring(link.group().lastIndexOf('/') + 1));
    }

    private static String state() {
        return offices.items(LEAD, "/api/plans/" + planOf + "/deliveries")
                .get(0)
                .path("state")
                .asText();
    }

    private static boolean isForThem(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().contains(OUTSIDE);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int n = 0; n < parts.getCount(); n++) {
                BodyPart each = parts.getBodyPart(n);
                all.append(words(each));
            }
            return all.toString();
        }
        return part.isMimeType("text/plain") ? part.getContent().toString() : "";
    }
}
