package vn.kehoach.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be sent, handed out in small lots. Each call commits at once, so no lock of the database is held while a
 * mail server is spoken to; a lot whose sender died becomes free again by time.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class MailQueue {

    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);
    private static final int LOT = 5;
    private static final Duration HOLD = Duration.ofMinutes(10);
    private static final String CLAIM =
            """
            with due as materialized (
                select id from outbox
                where state = 'QUEUED' and next_attempt_at <= :now
                    and (locked_until is null or locked_until < :now)
                order by next_attempt_at, id limit :lot
                for update skip locked)
            update outbox o set locked_until = :until, first_tried_at = coalesce(o.first_tried_at, :now)
            from due where o.id = due.id returning\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a few mails that are due and that nobody holds. */
    List<QueuedMail> claim() {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM + QueuedMail.COLUMNS)
                .param("now", Moments.of(now))
                .param("until", Moments.of(now.plus(HOLD)))
                .param("lot", LOT)
                .query((row, number) -> QueuedMail.of(row))
                .list();
    }

    /** The earliest moment at which a mail may be taken. */
    Optional<Instant> next() {
        return jdbc.sql("select greatest(next_attempt_at, locked_until) as next from outbox where state = 'QUEUED'"
                        + " order by 1 limit 1")
                .query((row, number) -> Moments.in(row, "next"))
                .optional();
    }

    void sent(QueuedMail mail) {
        settled(
                mail,
                jdbc.sql(
                                "update outbox set state = 'SENT', sent_at = :now, attempts = attempts + 1, items = :items::jsonb,"
                                        + " locked_until = null, last_error = null where id = :id and state = 'QUEUED'")
                        .param("now", Moments.of(clock.instant()))
                        .param("items", ItemsJson.write(mail.items()))
                        .param("id", mail.id())
                        .update());
    }

    void skip(QueuedMail mail) {
        settled(
                mail,
                jdbc.sql(
                                "update outbox set state = 'SKIPPED', locked_until = null, last_error = null where id = :id and state = 'QUEUED'")
                        .param("id", mail.id())
                        .update());
    }

    void giveUp(QueuedMail mail, String reason) {
        settled(
                mail,
                jdbc.sql("update outbox set state = 'FAILED', attempts = attempts + 1, locked_until = null,"
                                + " last_error = :reason where id = :id and state = 'QUEUED'")
                        .param("reason", reason)
                        .param("id", mail.id())
                        .update());
    }

    void later(QueuedMail mail, Instant next, String reason) {
        settled(
                mail,
                jdbc.sql("update outbox set attempts = attempts + 1, next_attempt_at = :next, locked_until = null,"
                                + " last_error = :reason where id = :id and state = 'QUEUED'")
                        .param("next", Moments.of(next))
                        .param("reason", reason)
                        .param("id", mail.id())
                        .update());
    }

    /** Its hold may have ended: another sender was faster, and what it has written stands. */
    private static void settled(QueuedMail mail, int rows) {
        if (rows == 0) {
            LOG.warn("Mail {} was settled by another sender", mail.messageId());
        }
    }
}
