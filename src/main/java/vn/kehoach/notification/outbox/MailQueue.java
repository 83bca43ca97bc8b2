package vn.kehoach.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.sending.SendingTime;
import vn.kehoach.platform.ProgramLife;

/**
 * What is to be sent, handed out in small lots. Each call commits at once, so no lock of the database is held while a
 * mail server is spoken to. A lot whose sender died becomes free again as soon as its program is known to be gone, else by
 * time. Whoever holds a mail proves it at each step by the claim; the answer says whether it still was theirs.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class MailQueue {

    private static final int LOT = 5;
    /** From the last sign of life of a mail; sending one takes at most {@link SendingTime#LONGEST}. */
    static final Duration HOLD = Duration.ofMinutes(2);

    private static final String CLAIM =
            """
            with due as materialized (
                select id from outbox o
                where state = 'QUEUED' and next_attempt_at <= :now and held_since is null
                    and not exists (select 1 from restoration where confirmed_at is null)
                    and (locked_until is null or locked_until < :now
                         or held_by is not null and not exists (
                             select 1 from program_life l
                             where l.life = o.held_by and l.seen_at > now() - interval '1 minute'))
                order by next_attempt_at, id limit :lot
                for update skip locked)
            update outbox o set locked_until = :until, held_by = :life, claim = :claim,
                first_tried_at = coalesce(o.first_tried_at, :now)
            from due where o.id = due.id returning\s""";
    private static final String LET_GO = ", locked_until = null, held_by = null, claim = null";
    private static final String IF_MINE = " where id = :id and state = 'QUEUED' and claim = :claim";

    private final JdbcClient jdbc;
    private final ProgramLife life;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, ProgramLife life, Clock clock) {
        this.jdbc = jdbc;
        this.life = life;
        this.clock = clock;
    }

    /** Takes a few mails that are due and that nobody holds. */
    public List<QueuedMail> claim() {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM + QueuedMail.COLUMNS)
                .param("now", Moments.of(now))
                .param("until", Moments.of(now.plus(HOLD)))
                .param("life", life.id())
                .param("claim", UUID.randomUUID())
                .param("lot", LOT)
                .query((row, number) -> QueuedMail.of(row))
                .list();
    }

    /** The earliest moment at which a mail may be taken. */
    public Optional<Instant> next() {
        return jdbc.sql("select greatest(next_attempt_at, locked_until) as next from outbox where state = 'QUEUED'"
                        + " and held_since is null and not exists (select 1 from restoration where confirmed_at is null)"
                        + " order by 1 limit 1")
                .query((row, number) -> Moments.in(row, "next"))
                .optional();
    }

    /** Begins the hold anew, just before the mail is sent. */
    public boolean hold(QueuedMail mail) {
        return mine(
                mail,
                jdbc.sql("update outbox set locked_until = :until" + IF_MINE)
                        .param("until", Moments.of(clock.instant().plus(HOLD))));
    }

    /** Puts it back as it was: nobody tried to send it. */
    public boolean putBack(QueuedMail mail) {
        return mine(mail, jdbc.sql("update outbox set last_error = last_error" + LET_GO + IF_MINE));
    }

    /** It has gone; false where somebody else has it by now. */
    public boolean sent(QueuedMail mail) {
        return mine(
                mail,
                jdbc.sql("update outbox set state = 'SENT', sent_at = :now, attempts = attempts + 1,"
                                + " items = :items::jsonb, attachments = :attachments::jsonb, last_error = null"
                                + LET_GO + IF_MINE)
                        .param("now", Moments.of(clock.instant()))
                        .param("items", ItemsJson.write(mail.letter().items()))
                        .param("attachments", ItemsJson.writeFiles(mail.attached())));
    }

    /** Nothing of it is worth saying any more; false where somebody else has it by now. */
    public boolean skip(QueuedMail mail) {
        return mine(mail, jdbc.sql("update outbox set state = 'SKIPPED', last_error = null" + LET_GO + IF_MINE));
    }

    /**
     * It is not tried again; false where somebody else has it by now.
     *
     * @param refused the mail server said no for good, to this address or this mail
     */
    public boolean giveUp(QueuedMail mail, String reason, boolean refused) {
        return mine(
                mail,
                jdbc.sql("update outbox set state = 'FAILED', attempts = attempts + 1, last_error = :reason,"
                                + " refused = :refused, bounced_at = case when :refused then :now::timestamptz end"
                                + LET_GO + IF_MINE)
                        .param("reason", reason)
                        .param("refused", refused)
                        .param("now", Moments.of(clock.instant())));
    }

    /** It is tried again then; false where somebody else has it by now. */
    public boolean later(QueuedMail mail, Instant next, String reason) {
        return mine(
                mail,
                jdbc.sql("update outbox set attempts = attempts + 1, next_attempt_at = :next, last_error = :reason"
                                + LET_GO + IF_MINE)
                        .param("next", Moments.of(next))
                        .param("reason", reason));
    }

    private static boolean mine(QueuedMail mail, JdbcClient.StatementSpec change) {
        return change.param("id", mail.id()).param("claim", mail.claim()).update() == 1;
    }
}
