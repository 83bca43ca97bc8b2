package vn.kehoach.notification.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.shared.AnyCount;

/** The outbox as a table; its rows commit or vanish together with the event they tell of. */
@Repository
class StoredOutbox implements Outbox {

    private static final int BATCH = 500;
    private static final String INSERT =
            """
            insert into outbox (notice_key, kind, state, person_id, to_name, to_address, subject, body, items,
                link, link_label, plan_id, document, message_id, planned_for, next_attempt_at, created_at)
            values (?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (notice_key) do nothing""";

    private final JdbcTemplate jdbc;
    private final MailSettings settings;
    private final Clock clock;

    StoredOutbox(JdbcTemplate jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @AnyCount(because = "what has been said to somebody under the same key is not said twice")
    @Transactional(propagation = Propagation.REQUIRED)
    public void putAll(Collection<Notice> notices) {
        OffsetDateTime now = Moments.of(clock.instant());
        jdbc.batchUpdate(INSERT, notices, BATCH, (row, notice) -> fill(row, notice, now));
    }

    private void fill(PreparedStatement row, Notice notice, OffsetDateTime now) throws SQLException {
        OffsetDateTime planned = Moments.of(notice.plannedFor());
        Object[] values = {
            notice.key(),
            notice.kind().name(),
            notice.to().personId(),
            OneLine.of(notice.to().name()),
            OneLine.of(notice.to().address()),
            OneLine.of(notice.subject()),
            notice.text(),
            ItemsJson.write(notice.items()),
            notice.link(),
            notice.linkLabel(),
            notice.planId(),
            notice.document(),
            settings.newMessageId(),
            planned,
            planned,
            now
        };
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
    }
}
