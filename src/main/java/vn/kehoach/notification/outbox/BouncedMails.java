package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditTrail;

/** Mails that their mail servers gave back, at once or later. */
@Service
@Transactional
public class BouncedMails {

    /** What is older the office has looked at by now. */
    private static final Duration REACH = Duration.ofDays(60);

    /** An address that took another mail since is none that fails. */
    private static final String FAILING =
            """
            select o.plan_id, o.to_name, o.to_address, o.last_error, o.bounced_at from outbox o
            where o.bounced_at >= :since and o.bounced_at < :until and o.refused
              and (cast(:plan as text) is null or o.plan_id = :plan)
              and not exists (select 1 from outbox n where n.plan_id = o.plan_id and n.to_address = o.to_address
                              and (n.state = 'SENT' and n.sent_at > o.bounced_at
                                   or n.refused and n.bounced_at > o.bounced_at))
            order by o.plan_id, o.bounced_at, o.id limit :most
            """;

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    BouncedMails(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * An address that does not take our mail.
     *
     * @param plan what the mail was about
     * @param reason what its mail server said
     */
    public record Bounced(String plan, String name, String address, String reason, Instant at) {

        static Bounced of(ResultSet row) throws SQLException {
            return new Bounced(
                    row.getString("plan_id"),
                    row.getString("to_name"),
                    row.getString("to_address"),
                    Optional.ofNullable(row.getString("last_error")).orElse(""),
                    Moments.in(row, "bounced_at"));
        }
    }

    /**
     * Notes that the mail with that Message-ID, which had left, came back.
     *
     * @return false where there is no such mail, or it was noted before
     */
    public boolean note(String messageId, String reason) {
        Optional<Long> id = jdbc.sql(
                        "update outbox set state = 'FAILED', refused = true, bounced_at = :now, last_error = :reason"
                                + " where message_id = :id and state = 'SENT' returning id")
                .param("now", Moments.of(clock.instant()))
                .param("reason", reason)
                .param("id", messageId)
                .query(Long.class)
                .optional();
        id.ifPresent(mail -> trail.record(MailEntry.of(
                        "mail-bounced",
                        jdbc.sql("select " + MailView.COLUMNS + " from outbox o where o.id = :id")
                                .param("id", mail)
                                .query((row, n) -> MailView.of(row))
                                .single())
                .with("reason", reason)));
        return id.isPresent();
    }

    /** The addresses of a plan that do not take our mail, oldest first. */
    @Transactional(readOnly = true)
    public List<Bounced> of(String plan, int most) {
        return failing(plan, clock.instant().minus(REACH), Instant.parse("9999-01-01T00:00:00Z"), most);
    }

    /** Those of all plans that failed in that time, plan by plan. */
    @Transactional(readOnly = true)
    public List<Bounced> between(Instant since, Instant until, int most) {
        return failing(null, since, until, most).stream()
                .filter(each -> each.plan() != null)
                .toList();
    }

    private List<Bounced> failing(String plan, Instant since, Instant until, int most) {
        return jdbc.sql(FAILING)
                .param("plan", plan)
                .param("since", Moments.of(since))
                .param("until", Moments.of(until))
                .param("most", most)
                .query((row, n) -> Bounced.of(row))
                .list();
    }
}
