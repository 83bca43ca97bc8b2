package vn.kehoach.notification.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.dispatch.BounceDigest;
import vn.kehoach.notification.outbox.BouncedMails;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** Mails that come back after they had left: read over IMAP from the mailbox of the office. */
@InTheOrganisation
@ExtendWith(OutputCaptureExtension.class)
class BounceReaderTest {

    private static final String USER = "tra-lai@kehoach.example";
    private static final String PASSWORD = "mo-ra-xem";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @LocalServerPort
    private int port;

    @Autowired
    private BouncedMails mails;

    @Autowired
    private BounceDigest digest;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    private GreenMailUser mailbox;
    private String id;

    @BeforeEach
    void a_mail_that_has_left() {
        server.start();
        mailbox = server.setUser(USER, USER, PASSWORD);
        User office = identity.createUserQuery().userId(OFFICE).singleResult();
        office.setPassword(OFFICE);
        identity.saveUser(office);
        plan.open(in(5), in(9));
        plan.run("insert into plan_reader values (?, 'unit-van-phong-doan-khoi', true)", plan.plan.value());
        plan.run(
                "update plan set state = 'EXECUTING', number_text = '81-KH/ĐTN', issued_at = now() where id = ?",
                plan.plan.value());
        id = left("khong-con@don-vi.example");
    }

    @AfterEach
    void end() {
        server.stop();
    }

    private String left(String address) {
        String made = "<" + UUID.randomUUID() + "@kehoach.example>";
        plan.run(
                "insert into outbox (notice_key, kind, state, to_name, to_address, subject, body, items, plan_id, message_id,"
                        + " planned_for, next_attempt_at, created_at, sent_at) values (?, 'DISPATCH', 'SENT', 'Chi đoàn Một', ?,"
                        + " 'x', 'x', '[]', ?, ?, now(), now(), now(), now() - interval '1 hour')",
                "THU|" + made,
                address,
                plan.plan.toString(),
                made);
        return made;
    }

    private BounceSettings settings(String password, String folder, int port) {
        return settings(password, folder, port, Duration.ofSeconds(60));
    }

    private BounceSettings settings(String password, String folder, int port, Duration longest) {
        return new BounceSettings("127.0.0.1", "imap", port, USER, password, folder, "", longest);
    }

    private BounceReader reader() {
        return reader(settings(PASSWORD, "INBOX", server.getImap().getPort()));
    }

    private BounceReader reader(BounceSettings settings) {
        return new BounceReader(new BounceMailbox(settings), mails);
    }

    private void comes(MimeMessage message) {
        mailbox.deliver(message);
    }

    private String standing(String messageId) {
        return jdbc.sql(
                        "select state || ' ' || refused || ' ' || coalesce(last_error, '') from outbox where message_id = ?")
                .param(messageId)
                .query(String.class)
                .single();
    }

    private long noted() {
        return jdbc.sql("select count(*) from audit_row where plan_id = ? and kind = 'mail-bounced'")
                .param(plan.plan.value())
                .query(Long.class)
                .single();
    }

    private long unread() throws Exception {
        long unread = 0;
        for (MimeMessage each : server.getReceivedMessages()) {
            unread += each.isSet(Flags.Flag.SEEN) ? 0 : 1;
        }
        return unread;
    }

    private String page() {
        return HttpUser.of(URI.create("http://localhost:" + port), OFFICE, OFFICE)
                .get("/ke-hoach/" + plan.plan)
                .expect(200)
                .text();
    }

    @Test
    void what_a_mail_server_gives_back_later_is_noted_with_its_reason_for_the_office_to_see() throws Exception {
        assertThat(page()).doesNotContain("Thư bị trả lại");
        comes(Reports.failed(id));

        reader().look();

        assertThat(standing(id)).isEqualTo("FAILED true 5.1.1, smtp; 550 5.1.1 no such user");
        assertThat(unread()).isZero();
        assertThat(noted()).isEqualTo(1);
        assertThat(page())
                .contains("Thư bị trả lại", "Chi đoàn Một", "khong-con@don-vi.example", "550 5.1.1 no such user");
    }

    @Test
    void the_same_report_twice_is_noted_once_and_a_later_mail_that_arrives_ends_the_warning() {
        comes(Reports.failed(id));
        comes(Reports.failed(id));
        reader().look();
        comes(Reports.failed(id));

        reader().look();

        assertThat(noted()).isEqualTo(1);
        String again = left("khong-con@don-vi.example");
        plan.run("update outbox set sent_at = now() + interval '1 minute' where message_id = ?", again);
        assertThat(page()).doesNotContain("Thư bị trả lại");
    }

    @Test
    void a_report_about_a_mail_that_nobody_sent_and_words_of_strangers_change_nothing() {
        comes(Reports.failed("<" + UUID.randomUUID() + "@kehoach.example>"));
        comes(Reports.failed("<%@kehoach.example>"));
        comes(Reports.raw(
                "Subject: x\nContent-Type: text/plain\n\nMessage-ID: " + id + "\nStatus: 5.1.1\nAction: failed\n"));
        comes(Reports.report("Action: delayed\nStatus: 4.4.1\n", "Message-ID: " + id + "\n"));

        reader().look();

        assertThat(standing(id)).isEqualTo("SENT false ");
        assertThat(noted()).isZero();
    }

    @Test
    void what_is_hostile_or_huge_holds_nothing_up() throws Exception {
        comes(Reports.raw("Content-Type: multipart/report; report-type=delivery-status\n\nno boundary\n"));
        comes(Reports.raw("Content-Type: multipart/report; boundary=\"a\"\n\n--a\nContent-Type: multipart/report;"
                + " boundary=\"a\"\n\n--a\n--a\n--a--\n"));
        comes(Reports.raw("Content-Type: multipart/report; boundary=\"b\"; charset=\"\u0000\"\n\n--b\n"
                + "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n%%%%\n--b--\n"));
        comes(Reports.report(
                "Action: failed\nStatus: 5.1.1\n".repeat(2_000), "Subject: " + "x".repeat(100_000) + "\n"));
        comes(Reports.report(Reports.FAILED, "Message-ID: " + id + "\n\n" + "y".repeat(3_000_000) + "\n"));

        reader().look();

        assertThat(standing(id)).startsWith("FAILED true");
        assertThat(unread()).isZero();
    }

    @Test
    void while_the_mailbox_is_down_nothing_happens_and_afterwards_it_is_read(CapturedOutput log) {
        BounceReader reader = reader();
        int port = server.getImap().getPort();
        server.stop();

        reader.look();
        assertThat(log).contains("The mailbox of bounces cannot be read now");

        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        again.start();
        again.setUser(USER, USER, PASSWORD).deliver(Reports.failed(id));
        reader.look();
        again.stop();
        assertThat(standing(id)).startsWith("FAILED true");
    }

    @Test
    void a_mailbox_that_hangs_is_left_after_the_time_of_the_setting() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();

            reader(settings(PASSWORD, "INBOX", silent.getLocalPort(), Duration.ofSeconds(3)))
                    .look();

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(9));
        }
    }

    @Test
    void a_wrong_password_is_said_without_the_password_and_harms_nothing(CapturedOutput log) {
        comes(Reports.failed(id));

        reader(settings("sai-mat-khau", "INBOX", server.getImap().getPort())).look();

        assertThat(standing(id)).isEqualTo("SENT false ");
        assertThat(log).contains("cannot be read now").doesNotContain("sai-mat-khau", PASSWORD);
        assertThat(settings(PASSWORD, "INBOX", 1).toString()).doesNotContain(PASSWORD);
    }

    @Test
    void the_folder_of_the_setting_is_read_and_no_other() {
        comes(Reports.failed(id));

        reader(settings(PASSWORD, "Khong co", server.getImap().getPort())).look();

        assertThat(standing(id)).isEqualTo("SENT false ");
    }

    @Test
    void without_a_mailbox_nothing_is_read_and_nothing_is_said(CapturedOutput log) {
        reader(new BounceSettings("", "imaps", 0, "", "", "INBOX", "", Duration.ofSeconds(3)))
                .look();

        assertThat(log).doesNotContain("mailbox of bounces");
    }

    @Test
    void the_office_reads_the_addresses_of_a_morning_once_in_one_mail() {
        String other = left("dong-cua@don-vi.example");
        mails.note(id, "550 no such user");
        mails.note(other, "552 mailbox closed");
        Instant morning = Instant.now().plus(Duration.ofHours(1));

        digest.tell(List.of(VietnamTime.dayOf(morning)), morning);
        digest.tell(List.of(VietnamTime.dayOf(morning)), morning);

        List<String> said = jdbc.sql("select body from outbox where plan_id = ? and notice_key like 'BOUNCED|%'"
                        + " and person_id = ?")
                .param(plan.plan.toString())
                .param(OFFICE)
                .query(String.class)
                .list();
        assertThat(said).singleElement().satisfies(words -> assertThat(words)
                .contains(
                        "khong-con@don-vi.example",
                        "550 no such user",
                        "dong-cua@don-vi.example",
                        "552 mailbox closed"));
    }
}
