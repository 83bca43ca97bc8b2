package vn.kehoach.assignment.reminding;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.organisation.account.Caller;

/** When the office last reminded of what by hand. */
@Repository
class HandReminders {

    private static final Duration REST = Duration.ofHours(1);

    private final JdbcClient queries;

    HandReminders(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * Takes the hour for one reminder; of two who press at once one gets it, also where the other looked at the clock first.
     * What lies an hour ahead is from before the clock was moved back, and holds nobody up.
     *
     * @return whether it was free
     */
    boolean take(AssignmentId id, String by, Instant now) {
        return queries.sql(
                                """
                                insert into hand_reminder as r (assignment_id, reminded_at, reminded_by) values (:id, :now, :by)
                                on conflict (assignment_id) do update set reminded_at = :now, reminded_by = :by
                                  where r.reminded_at <= :before or r.reminded_at >= :after
                                """)
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .param("before", Timestamp.from(now.minus(REST)))
                        .param("after", Timestamp.from(now.plus(REST)))
                        .update()
                == 1;
    }

    /** Those of the work that somebody still owes, and whose results an office of the caller accepts. */
    Set<AssignmentId> open(Collection<AssignmentId> ids, Caller caller) {
        return ids.isEmpty()
                ? Set.of()
                : queries
                        .sql(
                                """
                                select id from assignment
                                where id in (:ids) and status in ('OPEN', 'MISSING') and not if_any
                                  and workflow in ('REPORT', 'DUTY') and (:admin or office_code in (:units))
                                """)
                        .param("ids", ids.stream().map(AssignmentId::value).toList())
                        .param("admin", caller.admin())
                        .param("units", caller.units().isEmpty() ? Set.of("") : caller.units())
                        .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** The reminder within the last hour; empty where there was none. */
    Optional<Instant> withinTheHour(AssignmentId id, Instant now) {
        return queries.sql(
                        """
                        select reminded_at from hand_reminder
                        where assignment_id = :id and reminded_at > :before and reminded_at < :after
                        """)
                .param("id", id.value())
                .param("before", Timestamp.from(now.minus(REST)))
                .param("after", Timestamp.from(now.plus(REST)))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
