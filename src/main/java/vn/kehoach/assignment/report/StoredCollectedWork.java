package vn.kehoach.assignment.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentStatus;

/** The work of collections in the tables of assignments and collections. */
@Repository
class StoredCollectedWork implements CollectedWork {

    private final JdbcClient queries;

    StoredCollectedWork(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public long open(RequestId id) {
        return queries.sql("select count(*) from assignment where request_id = :id and status = 'OPEN'")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<String> markMissing(RequestId id, Instant now) {
        return queries.sql("update assignment set status = 'MISSING', version = version + 1 "
                        + "where request_id = :id and status = 'OPEN' and not if_any and (due_at is null or due_at <= :now) "
                        + "returning unit_code")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(String.class)
                .list();
    }

    @Override
    public Map<RequestId, List<String>> markLateComers(Instant now) {
        Map<RequestId, List<String>> missing = new HashMap<>();
        queries.sql(
                        """
                        update assignment a set status = 'MISSING', version = a.version + 1
                        from report_request r
                        where r.id = a.request_id and r.closed_at is not null and a.status = 'OPEN' and not a.if_any
                          and a.due_at <= :now
                          and a.due_at + (r.closes_at - r.due_at) <= :now
                        returning r.id, a.unit_code
                        """)
                .param("now", Timestamp.from(now))
                .query(row -> {
                    missing.computeIfAbsent(RequestId.of(row.getString(1)), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return missing;
    }

    @Override
    public Optional<Instant> nextLateComer() {
        return queries.sql(
                        """
                        select min(a.due_at + (r.closes_at - r.due_at)) from assignment a
                          join report_request r on r.id = a.request_id
                        where r.closed_at is not null and a.status = 'OPEN' and not a.if_any
                        """)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    @Override
    public List<RequestId> complete() {
        return queries.sql(
                        """
                        select r.id from report_request r
                        where r.closed_at is null
                          and not exists (select 1 from assignment a where a.request_id = r.id and a.status in ('OPEN', 'WAITING'))
                          and (exists (select 1 from assignment a where a.request_id = r.id and a.status <> 'WITHDRAWN')
                               or not exists (select 1 from assignment a where a.request_id = r.id))
                        """)
                .query((row, n) -> RequestId.of(row.getString(1)))
                .list();
    }

    @Override
    public List<Line> lines(RequestId id) {
        return queries.sql(
                        """
                        select a.office_code, u.name, a.status, a.due_at,
                               a.status <> 'DONE' and coalesce((select s.decision = 'RETURN' from submission s
                                   where s.assignment_id = a.id order by s.number desc limit 1), false) as returned
                        from assignment a join unit u on u.code = a.unit_code
                        where a.request_id = :request and a.status in ('OPEN', 'MISSING', 'DONE') and (a.status = 'DONE' or not a.if_any)
                        order by u.name collate "vi-x-icu"
                        """)
                .param("request", id.value())
                .query((row, n) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("office_code"),
                row.getString("name"),
                AssignmentStatus.valueOf(row.getString("status")),
                row.getBoolean("returned"),
                Optional.ofNullable(row.getTimestamp("due_at")).map(Timestamp::toInstant));
    }
}
