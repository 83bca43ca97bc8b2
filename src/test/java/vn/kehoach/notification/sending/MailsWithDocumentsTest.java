package vn.kehoach.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.OpenWork;
import vn.kehoach.notification.outbox.AttachableDocuments;
import vn.kehoach.notification.outbox.AttachedFile;
import vn.kehoach.notification.outbox.Attachment;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.notification.outbox.MailArchive;
import vn.kehoach.notification.outbox.MailQuery;
import vn.kehoach.notification.outbox.MailSettings;
import vn.kehoach.notification.outbox.MailState;
import vn.kehoach.notification.outbox.MailView;
import vn.kehoach.notification.outbox.OutboxParts;
import vn.kehoach.platform.ProgramLife;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.testing.EmbeddedDatabase;

/** A mail that names a document brings it, as far as a mailbox takes it. */
class MailsWithDocumentsTest {

    private static final Instant MORNING = Instant.parse("2020-02-11T01:00:00Z");
    private static final DataSize LIMIT = DataSize.ofKilobytes(4);

    private final DataSource database = EmbeddedDatabase.migrated().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final MailSettings settings =
            new MailSettings(URI.create("https://kehoach.example"), new MailSettings.Mail("", 1, LIMIT));
    private final Map<String, Attachment> documents = new HashMap<>();
    private final List<String> read = new ArrayList<>();
    private final MailServer server = MailServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private ObjectProvider<AttachableDocuments> documents() {
        return new StaticListableBeanFactory(Map.of("documents", (AttachableDocuments) this::read))
                .getBeanProvider(AttachableDocuments.class);
    }

    private Optional<Attachment> read(String name) {
        read.add(name);
        if (name.equals("hỏng")) {
            throw new IllegalStateException("không dựng được");
        }
        return Optional.ofNullable(documents.get(name));
    }

    private void send(Duration later) {
        Clock clock = Clock.fixed(MORNING.plus(later), ZoneOffset.UTC);
        ProgramLife life = new ProgramLife("may", "may/" + UUID.randomUUID());
        jdbc.sql("insert into program_life values (?, ?, now(), now())")
                .params(life.id(), life.node())
                .update();
        new OutboxSender(
                        OutboxParts.queue(jdbc, life, clock),
                        new MailAttachments(documents(), settings),
                        new MailLinks(new StaticListableBeanFactory().getBeanProvider(LinkKeys.class)),
                        new MailComposer(OutboxParts.templates(settings), settings, clock),
                        new SmtpTransport(MailServer.client(server.port())),
                        new StaticListableBeanFactory().getBeanProvider(OpenWork.class),
                        settings,
                        new ServerPause(clock),
                        clock)
                .sendDue();
    }

    private void put(String key, String document) {
        OutboxParts.outbox(new JdbcTemplate(database), settings, Clock.fixed(MORNING, ZoneOffset.UTC))
                .put(Notice.to(
                                Addressee.outside("Báo Tuổi trẻ", key + "@bao.example"),
                                MailKind.DISPATCH,
                                key,
                                MORNING,
                                "Kế hoạch 81-KH/ĐTN",
                                "Kế hoạch được gửi đến.")
                        .withDocument(document)
                        .withLink("/ke-hoach/1", "Đọc kế hoạch"));
    }

    private MailView mail() {
        MailArchive archive = OutboxParts.archive(
                jdbc, OutboxParts.templates(settings), entry -> {}, Clock.fixed(MORNING, ZoneOffset.UTC));
        return archive.find(MailQuery.all(""), new PageRequest(0, 10)).items().get(0);
    }

    private static List<BodyPart> files(MimeMessage mail) throws Exception {
        List<BodyPart> files = new ArrayList<>();
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).getFileName() != null) {
                files.add(parts.getBodyPart(i));
            }
        }
        return files;
    }

    private static String words(Part part) throws Exception {
        StringBuilder words = new StringBuilder();
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                words.append(words(parts.getBodyPart(i)));
            }
            return words.toString();
        }
        return part.getContent().toString();
    }

    private static byte[] aPdf(long size) {
        return "%".repeat(Math.toIntExact(size)).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void a_mail_brings_the_document_that_it_names_under_its_own_name() throws Exception {
        documents.put("plan/1", new Attachment("81-KH-ĐTN.pdf", "application/pdf", aPdf(2000)));
        put("a", "plan/1");

        send(Duration.ZERO);

        BodyPart file = files(server.received().get(0)).get(0);
        assertThat(file.getFileName()).isEqualTo("81-KH-ĐTN.pdf");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream().readAllBytes()).hasSize(2000);
        assertThat(mail().attachments()).containsExactly(new AttachedFile("81-KH-ĐTN.pdf", "application/pdf", 2000));
    }

    @Test
    void a_document_above_the_setting_is_reached_by_the_link_only() throws Exception {
        documents.put("vừa", new Attachment("vua.pdf", "application/pdf", aPdf(LIMIT.toBytes())));
        documents.put("quá", new Attachment("qua.pdf", "application/pdf", aPdf(LIMIT.toBytes() + 1)));
        put("a", "vừa");
        send(Duration.ZERO);
        assertThat(mail().attachments()).hasSize(1);

        put("b", "quá");
        send(Duration.ZERO);

        MimeMessage linked = server.received().get(1);
        assertThat(files(linked)).isEmpty();
        assertThat(mail().attachments()).isEmpty();
        assertThat(words(linked)).contains("https://kehoach.example/ke-hoach/1");
    }

    @Test
    void the_name_of_a_document_adds_no_header_however_it_is_written() throws Exception {
        String name = "81\r\nBcc: ke-gian@xau.example\r\n\r\n" + "Đ".repeat(120) + ".pdf";
        documents.put("plan/1", new Attachment(name, "application/pdf", aPdf(10)));
        put("a", "plan/1");

        send(Duration.ZERO);

        MimeMessage received = server.received().get(0);
        BodyPart file = files(received).get(0);
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(file.getHeader("Bcc")).isNull();
        assertThat(file.getFileName()).doesNotContain("\r", "\n").endsWith("Đ.pdf");
    }

    @Test
    void a_document_that_cannot_be_had_is_waited_for_and_then_the_mail_leaves_with_its_link() throws Exception {
        put("a", "hỏng");

        for (int hour = 0; hour < MailAttachments.WAITS; hour++) {
            send(Duration.ofHours(hour));
            assertThat(mail().state()).isEqualTo(MailState.QUEUED);
        }
        send(Duration.ofHours(MailAttachments.WAITS));

        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(files(server.received().get(0))).isEmpty();
    }

    @Test
    void a_mail_without_a_document_asks_for_none() {
        put("a", null);

        send(Duration.ZERO);

        assertThat(read).isEmpty();
        assertThat(mail().attachments()).isEmpty();
    }
}
