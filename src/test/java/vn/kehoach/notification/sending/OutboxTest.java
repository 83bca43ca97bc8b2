package vn.kehoach.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.notification.notice.OpenWork;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.notification.outbox.MailArchive;
import vn.kehoach.notification.outbox.MailQuery;
import vn.kehoach.notification.outbox.MailQueue;
import vn.kehoach.notification.outbox.MailSettings;
import vn.kehoach.notification.outbox.MailState;
import vn.kehoach.notification.outbox.MailTemplates;
import vn.kehoach.notification.outbox.MailView;
import vn.kehoach.notification.outbox.OutboxParts;
import vn.kehoach.notification.outbox.QueuedMail;
import vn.kehoach.platform.ProgramLife;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.testing.EmbeddedDatabase;

class OutboxTest {

    private static final Instant MORNING = Instant.parse("2020-02-11T01:00:00Z");
    private static final Instant DUE = Instant.parse("2020-02-25T10:00:00Z");

    private final DataSource database = EmbeddedDatabase.migrated().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final HandClock clock = new HandClock(MORNING);
    private final MailSettings settings = new MailSettings(
            URI.create("https://kehoach.example"), new MailSettings.Mail("", 2, DataSize.ofMegabytes(5)));
    private final Outbox outbox = OutboxParts.outbox(new JdbcTemplate(database), settings, clock);
    private final MailTemplates templates = OutboxParts.templates(settings);
    private final List<AuditEntry> recorded = new ArrayList<>();
    private final MailArchive archive = OutboxParts.archive(jdbc, templates, recorded::add, clock);
    private final Set<String> done = new HashSet<>();
    private final MailServer server = MailServer.start();
    private final OutboxSender sender = senderTo(server.port());

    private OutboxSender senderTo(int port) {
        return senderWith(new SmtpTransport(MailServer.client(port)));
    }

    private OutboxSender senderWith(MailTransport transport) {
        return senderWith(transport, settings);
    }

    private OutboxSender senderWith(MailTransport transport, MailSettings settings) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("openWork", (OpenWork) refs -> {
            Set<String> open = new HashSet<>(refs);
            open.removeAll(done);
            return open;
        }));
        return new OutboxSender(
                OutboxParts.queue(jdbc, aProgram(), clock),
                new MailAttachments(OutboxParts.noDocuments(), settings),
                new MailLinks(new StaticListableBeanFactory().getBeanProvider(LinkKeys.class)),
                new MailComposer(templates, settings, clock),
                transport,
                beans.getBeanProvider(OpenWork.class),
                settings,
                new ServerPause(clock),
                clock);
    }

    /** One that is alive. */
    private ProgramLife aProgram() {
        ProgramLife life = new ProgramLife("may", "may/" + UUID.randomUUID());
        jdbc.sql("insert into program_life values (?, ?, now(), now())")
                .params(life.id(), life.node())
                .update();
        return life;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Notice aNotice(String key, String address) {
        return Notice.to(
                new Addressee("dv-so-du-lich", "Đoàn Sở Du lịch", address),
                MailKind.REMINDER,
                key,
                MORNING,
                "Nhắc hạn: 1 việc sắp đến hạn",
                "Tính đến hôm nay.\n\nCác việc sau sắp đến hạn.");
    }

    private static Notice aNotice(String key) {
        return aNotice(key, "so-du-lich@coso.example");
    }

    private List<MailView> mails() {
        return archive.find(MailQuery.all(""), new PageRequest(0, 500)).items();
    }

    private MailView mail() {
        return mails().get(0);
    }

    @Test
    void a_mail_leaves_at_its_time_as_html_and_plain_text_under_the_id_fixed_when_it_was_put_down() throws Exception {
        outbox.put(aNotice("a")
                .withItems(List.of(new NoticeItem("1", "Báo cáo <b>góp ý</b>", DUE, "/viec/1")))
                .withLink("/viec/1", "Mở việc"));
        clock.to(MORNING.minusSeconds(1));
        assertThat(sender.sendDue()).isZero();
        clock.to(MORNING);

        int handled = sender.sendDue();

        MimeMessage received = server.received().get(0);
        assertThat(handled).isOne();
        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(mail().delivery().sentAt()).isEqualTo(MORNING);
        assertThat(received.getMessageID()).isEqualTo(mail().messageId()).endsWith("@kehoach.example>");
        assertThat(received.getSubject()).isEqualTo("Nhắc hạn: 1 việc sắp đến hạn");
        assertThat(part(received, "text/plain"))
                .contains("Báo cáo <b>góp ý</b> (hạn 17g00 ngày 25/02/2020)", "https://kehoach.example/viec/1");
        assertThat(part(received, "text/html"))
                .contains("Báo cáo &lt;b&gt;góp ý&lt;/b&gt;", "hạn 17g00 ngày 25/02/2020", "Mở việc")
                .doesNotContain("<b>góp ý");
    }

    private static String part(jakarta.mail.Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        StringBuilder found = new StringBuilder();
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.append(part(parts.getBodyPart(i), type));
            }
        }
        return found.toString();
    }

    @Test
    void mails_come_from_the_address_of_the_setting() throws Exception {
        outbox.put(aNotice("a"));

        senderWith(new SmtpTransport(MailServer.client(server.port())), with("van-thu@coquan.example", 1))
                .sendDue();
        outbox.put(aNotice("b"));
        sender.sendDue();

        assertThat(server.received().get(0).getFrom()[0].toString()).contains("<van-thu@coquan.example>");
        assertThat(server.received().get(1).getFrom()[0].toString()).contains("<khong-tra-loi@kehoach.example>");
    }

    private MailSettings with(String from, int senders) {
        return new MailSettings(settings.baseUrl(), new MailSettings.Mail(from, senders, DataSize.ofMegabytes(5)));
    }

    @Test
    void as_many_mails_are_sent_at_once_as_the_setting_says() {
        outbox.putAll(
                IntStream.range(0, 15).mapToObj(number -> aNotice("n" + number)).toList());
        CyclicBarrier three = new CyclicBarrier(3);
        AtomicInteger together = new AtomicInteger();

        senderWith(
                        mail -> {
                            if (met(three)) {
                                together.incrementAndGet();
                            }
                        },
                        with("", 3))
                .sendDue();

        assertThat(together.get()).isEqualTo(15);
    }

    /** Whether all of them were there at the same time. */
    private static boolean met(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            return false;
        }
    }

    @Test
    void what_is_said_already_is_not_said_twice() {
        outbox.put(aNotice("a"));
        outbox.putAll(List.of(aNotice("a"), aNotice("b")));

        sender.sendDue();
        sender.sendDue();

        assertThat(server.received()).hasSize(2);
    }

    @Test
    void a_notice_vanishes_with_the_event_it_tells_of() {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

        transaction.executeWithoutResult(status -> {
            outbox.put(aNotice("a"));
            status.setRollbackOnly();
        });

        assertThat(mails()).isEmpty();
    }

    @Test
    void a_recipient_that_the_server_refuses_is_parked_with_the_reason_and_the_others_get_their_mail() {
        server.refuse("la@coso.example", "550 5.1.1 No such user");
        outbox.putAll(List.of(aNotice("a", "la@coso.example"), aNotice("b"), aNotice("c", "không phải địa chỉ")));

        sender.sendDue();

        assertThat(server.received()).hasSize(1);
        assertThat(mails())
                .filteredOn(mail -> mail.state() == MailState.FAILED)
                .extracting(mail -> mail.delivery().lastError())
                .hasSize(2)
                .anyMatch(reason -> reason.contains("No such user"))
                .anyMatch(reason -> reason.contains("không hợp lệ"));
    }

    @Test
    void a_parked_mail_is_sent_when_an_administrator_retries_it() {
        server.refuse("so-du-lich@coso.example", "550 5.1.1 No such user");
        outbox.put(aNotice("a"));
        sender.sendDue();
        server.accept("so-du-lich@coso.example");

        archive.retry(mail().id());
        sender.sendDue();

        assertThat(recorded).extracting(AuditEntry::kind).containsExactly("mail-retried");
        assertThat(recorded.get(0).id()).isEqualTo(String.valueOf(mail().id()));

        assertThat(mail().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void a_passing_refusal_is_tried_again_after_one_minute_then_two() {
        server.refuse("so-du-lich@coso.example", "451 4.3.0 Try again later");
        outbox.put(aNotice("a"));

        assertThat(sender.sendDue()).isOne();
        assertThat(sender.sendDue()).isZero();
        clock.to(MORNING.plusSeconds(60));
        assertThat(sender.sendDue()).isOne();
        clock.to(MORNING.plusSeconds(179));
        assertThat(sender.sendDue()).isZero();
        server.accept("so-du-lich@coso.example");
        clock.to(MORNING.plusSeconds(180));
        assertThat(sender.sendDue()).isOne();

        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(mail().delivery().attempts()).isEqualTo(3);
    }

    @Test
    void mails_wait_for_a_server_that_is_away_and_are_given_up_after_two_days() {
        server.close();
        outbox.putAll(List.of(aNotice("a"), aNotice("b")));
        sender.sendDue();
        assertThat(mails()).extracting(MailView::state).containsOnly(MailState.QUEUED);

        clock.to(MORNING.plus(Duration.ofHours(1)));
        try (MailServer back = MailServer.start()) {
            jdbc.sql("update outbox set next_attempt_at = next_attempt_at + interval '100 days' where notice_key = 'b'")
                    .update();
            senderTo(back.port()).sendDue();
            assertThat(back.received()).hasSize(1);
        }
        clock.to(MORNING.plus(Duration.ofDays(101)));
        sender.sendDue();

        assertThat(mails()).extracting(MailView::state).containsExactlyInAnyOrder(MailState.SENT, MailState.FAILED);
    }

    @Test
    void two_senders_at_once_send_each_mail_once() {
        outbox.putAll(IntStream.range(0, 120)
                .mapToObj(number -> aNotice("n" + number))
                .toList());
        OutboxSender other = senderTo(server.port());

        CompletableFuture<Integer> there = CompletableFuture.supplyAsync(other::sendDue);
        int handled = sender.sendDue() + there.join();

        assertThat(handled).isEqualTo(120);
        assertThat(server.received()).hasSize(120);
        assertThat(server.received().stream().map(OutboxTest::idOf)).doesNotHaveDuplicates();
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_crash_between_sending_and_writing_it_down_sends_again_under_the_same_id() {
        outbox.put(aNotice("a"));
        SmtpTransport smtp = new SmtpTransport(MailServer.client(server.port()));
        MailTransport dying = mail -> {
            smtp.send(mail);
            throw new PowerCut();
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> senderWith(dying).sendDue()))
                .isInstanceOf(PowerCut.class);
        assertThat(sender.sendDue()).as("still in the dead sender's hands").isZero();

        clock.to(MORNING.plus(Duration.ofMinutes(2)).plusSeconds(1));
        sender.sendDue();

        assertThat(server.received()).hasSize(2);
        assertThat(server.received().stream().map(OutboxTest::idOf)).containsOnly(mail().messageId());
    }

    @Test
    void mails_in_the_hands_of_a_program_that_is_gone_leave_at_once() {
        outbox.put(aNotice("a"));
        MailTransport dying = mail -> {
            throw new PowerCut();
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> senderWith(dying).sendDue()))
                .isInstanceOf(PowerCut.class);
        String holder =
                jdbc.sql("select held_by from outbox").query(String.class).single();

        assertThat(sender.sendDue()).as("its program is alive").isZero();
        jdbc.sql("update program_life set seen_at = now() - interval '61 seconds' where life = ?")
                .param(holder)
                .update();
        assertThat(sender.sendDue()).as("nothing was heard of it for a minute").isOne();

        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void what_another_sender_has_taken_over_is_neither_sent_nor_noted_by_the_first() {
        outbox.putAll(List.of(aNotice("a"), aNotice("b")));
        MailQueue first = OutboxParts.queue(jdbc, aProgram(), clock);
        List<QueuedMail> taken = first.claim();
        clock.to(MORNING.plus(OutboxParts.HOLD).plusSeconds(1));

        sender.sendDue();

        assertThat(taken).hasSize(2).allSatisfy(mail -> {
            assertThat(first.hold(mail)).isFalse();
            assertThat(first.sent(mail)).isFalse();
            assertThat(first.later(mail, MORNING, "x")).isFalse();
            assertThat(first.giveUp(mail, "x", true)).isFalse();
            assertThat(first.skip(mail)).isFalse();
            assertThat(first.putBack(mail)).isFalse();
        });
        assertThat(mails()).extracting(MailView::state).containsOnly(MailState.SENT);
        assertThat(mails()).extracting(mail -> mail.delivery().attempts()).containsOnly(1);
    }

    @Test
    void a_server_that_is_away_is_left_alone_after_three_failures_and_then_tried_with_one_mail() {
        server.close();
        AtomicInteger tries = new AtomicInteger();
        SmtpTransport smtp = new SmtpTransport(MailServer.client(server.port()));
        OutboxSender one = senderWith(mail -> {
            tries.incrementAndGet();
            smtp.send(mail);
        });
        outbox.putAll(
                IntStream.range(0, 60).mapToObj(number -> aNotice("n" + number)).toList());

        one.sendDue();
        int atFirst = tries.get();
        one.sendDue();
        int afterwards = tries.get();
        clock.to(MORNING.plusSeconds(61));
        one.sendDue();
        int probe = tries.get();

        assertThat(atFirst).isBetween(3, 4);
        assertThat(afterwards).isEqualTo(atFirst);
        assertThat(probe).isEqualTo(atFirst + 1);
        assertThat(mails().stream().filter(mail -> mail.delivery().attempts() == 0))
                .hasSize(60 - probe);
        assertThat(mails()).extracting(MailView::state).containsOnly(MailState.QUEUED);
        try (MailServer back = MailServer.startOn(server.port())) {
            clock.to(MORNING.plus(Duration.ofMinutes(10)));
            one.sendDue();

            assertThat(back.received()).hasSize(60);
        }
    }

    @Test
    void a_server_that_dribbles_is_cut_off_long_before_the_hold_ends() throws Exception {
        try (DribblingServer slow = DribblingServer.start(Duration.ofMillis(100))) {
            SmtpTransport smtp = new SmtpTransport(MailServer.client(slow.port()), Duration.ofSeconds(1));
            outbox.put(aNotice("a"));
            long began = System.nanoTime();

            senderWith(smtp).sendDue();

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
            assertThat(mail().state()).isEqualTo(MailState.QUEUED);
            assertThat(mail().delivery().attempts()).isOne();
        }
        assertThat(SendingTime.LONGEST).isLessThan(OutboxParts.HOLD.dividedBy(2));
    }

    private static final class PowerCut extends Error {}

    @Test
    void a_title_cannot_add_a_header_or_a_recipient() throws Exception {
        outbox.put(Notice.to(
                Addressee.outside("Lãnh đạo\r\nBcc: ke-gian@xau.example", "so-du-lich@coso.example"),
                MailKind.TASK,
                "a",
                MORNING,
                "Việc mới\r\nBcc: ke-gian@xau.example\r\n\r\n<script>alert(1)</script>",
                "<script>alert(1)</script>"));

        sender.sendDue();

        MimeMessage received = server.received().get(0);
        assertThat(server.received()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getSubject()).startsWith("Việc mới Bcc: ke-gian@xau.example");
        assertThat(part(received, "text/html")).doesNotContain("<script");
    }

    @Test
    void what_was_done_meanwhile_is_left_out_and_a_mail_with_nothing_left_is_skipped() throws Exception {
        NoticeItem first = new NoticeItem("1", "Báo cáo góp ý", DUE, null);
        NoticeItem second = new NoticeItem("2", "Báo cáo tổng kết", DUE, null);
        outbox.put(aNotice("a").withItems(List.of(first, second)));
        outbox.put(aNotice("b").withItems(List.of(first)));
        done.add("1");

        sender.sendDue();

        assertThat(server.received()).hasSize(1);
        assertThat(part(server.received().get(0), "text/plain"))
                .contains("Báo cáo tổng kết")
                .doesNotContain("Báo cáo góp ý");
        assertThat(mails()).extracting(MailView::state).containsExactlyInAnyOrder(MailState.SENT, MailState.SKIPPED);
    }

    @Test
    void without_a_mail_server_mails_are_kept_in_a_demo_and_wait_elsewhere() {
        outbox.put(aNotice("a"));
        assertThat(senderWith(new NoTransport()).sendDue()).isZero();
        assertThat(mail().state()).isEqualTo(MailState.QUEUED);

        senderWith(new KeptMail(jdbc, clock)).sendDue();

        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(archive.raw(mail().id())).isPresent().get().satisfies(raw -> assertThat(new String(raw))
                .contains("Message-ID: " + mail().messageId()));
        assertThat(archive.html(mail().id())).contains("Kính gửi");
    }

    @Test
    void mails_are_found_without_marks_and_newest_first() {
        outbox.put(aNotice("a"));
        outbox.put(Notice.to(
                new Addressee("bithu", "Lý Thị Trí", "bithu@doankhoi.example"),
                MailKind.SIGN_REQUEST,
                "b",
                MORNING.plusSeconds(60),
                "Trình ký kế hoạch",
                "Kính trình."));

        List<MailView> found = archive.find(MailQuery.all("so du lich"), new PageRequest(0, 10))
                .items();

        assertThat(found).extracting(MailView::personId).containsExactly("dv-so-du-lich");
        assertThat(mails()).extracting(MailView::personId).containsExactly("bithu", "dv-so-du-lich");
    }

    /** Stands until it is moved. */
    private static final class HandClock extends Clock {
        private volatile Instant now;

        HandClock(Instant now) {
            this.now = now;
        }

        void to(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
