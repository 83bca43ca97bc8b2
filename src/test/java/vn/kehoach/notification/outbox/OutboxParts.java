package vn.kehoach.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.platform.ProgramLife;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class OutboxParts {

    public static final Duration HOLD = MailQueue.HOLD;

    private OutboxParts() {}

    public static Outbox outbox(JdbcTemplate jdbc, MailSettings settings, Clock clock) {
        return new StoredOutbox(jdbc, settings, clock);
    }

    public static MailTemplates templates(MailSettings settings) {
        return new MailTemplates(settings);
    }

    public static MailArchive archive(JdbcClient jdbc, MailTemplates templates, AuditTrail trail, Clock clock) {
        return new MailArchive(jdbc, templates, noDocuments(), trail, clock);
    }

    /** Mails that bring nothing. */
    public static ObjectProvider<AttachableDocuments> noDocuments() {
        return new StaticListableBeanFactory().getBeanProvider(AttachableDocuments.class);
    }

    public static MailQueue queue(JdbcClient jdbc, ProgramLife life, Clock clock) {
        return new MailQueue(jdbc, life, clock);
    }
}
