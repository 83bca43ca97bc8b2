package vn.kehoach.notification.outbox;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.shared.Refused;

/** Mails of before a restoration: whether they have left already an administrator says, of each or of all. */
@Service
@Transactional
public class HeldMails {

    private static final String HELD = " from outbox o where o.state = 'QUEUED' and o.held_since is not null";
    private static final String IF_HELD = " where id = :id and state = 'QUEUED' and held_since is not null";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    HeldMails(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** What may become of a held mail. */
    public enum Decision {
        /** It leaves: it had not left before. */
        RELEASE,
        /** It does not leave: it had left before. */
        DROP
    }

    /** Holds every mail that waits now. */
    public int holdAll() {
        return jdbc.sql("update outbox set held_since = :now where state = 'QUEUED' and held_since is null")
                .param("now", Moments.of(clock.instant()))
                .update();
    }

    /** Those that are held, oldest first. */
    @Transactional(readOnly = true)
    public List<MailView> all() {
        return jdbc.sql("select " + MailView.COLUMNS + HELD + " order by o.id")
                .query((row, number) -> MailView.of(row))
                .list();
    }

    /**
     * Decides on held mails.
     *
     * @param ids which; empty for all
     * @return how many were decided
     */
    public int decide(Decision decision, List<Long> ids) {
        List<MailView> held = all();
        List<MailView> meant = ids.isEmpty()
                ? held
                : held.stream().filter(mail -> ids.contains(mail.id())).toList();
        if (meant.size() < ids.stream().distinct().count()) {
            throw Refused.conflict("Có thư không còn được giữ: đã gửi, đã bỏ hoặc không có");
        }
        meant.forEach(mail -> decide(decision, mail));
        return meant.size();
    }

    private void decide(Decision decision, MailView mail) {
        boolean release = decision == Decision.RELEASE;
        String change = release
                ? "update outbox set held_since = null, locked_until = null, held_by = null, claim = null"
                : "update outbox set state = 'SKIPPED', last_error = 'Quản trị viên bỏ: đã gửi trước khi phục hồi'";
        if (jdbc.sql(change + IF_HELD).param("id", mail.id()).update() != 1) {
            throw Refused.conflict("Thư gửi " + mail.to().name() + " vừa được người khác quyết định");
        }
        trail.record(MailEntry.of(release ? "mail-released" : "mail-dropped", mail));
    }
}
