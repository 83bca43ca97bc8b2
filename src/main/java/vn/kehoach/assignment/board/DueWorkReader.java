package vn.kehoach.assignment.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.OpenWork;
import vn.kehoach.shared.VietnamTime;

/** Finds the open work of a few days by the index on deadlines; its cost does not grow with what is not due. */
@Component
@Transactional(readOnly = true)
class DueWorkReader implements DueWork, OpenWork {

    private static final String ITEM =
            """
            select id, plan_id, plan_label, kind, unit_code, office_code, owner_id, what, due_at
            from assignment where status = 'OPEN' and not if_any
            """;

    /** The first thirty names; the page of the plan has all of them. */
    private static final String OVERDUE =
            """
            select a.office_code, a.plan_id, a.plan_label, a.what, min(a.due_at) as due_at, count(*) as units,
                   (array_agg(u.name order by u.name collate "vi-x-icu"))[1 : 30] as names
            from assignment a join unit u on u.code = a.unit_code
            where a.status in ('OPEN', 'MISSING') and not a.if_any and a.due_at < :before
            group by a.office_code, a.plan_id, a.plan_label, a.obligation_id, a.what
            order by min(a.due_at), a.plan_label, a.what
            """;

    private static final String LATE =
            """
            select unit_code, owner_id, count(*) filter (where status = 'OPEN') as open, count(*) as late
            from assignment
            where status in ('OPEN', 'MISSING') and not if_any and due_at < :before
              and (unit_code = any(:units) or owner_id = any(:owners))
            group by unit_code, owner_id
            """;

    private final JdbcClient queries;

    DueWorkReader(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<DueItem> openDueOn(Collection<LocalDate> days) {
        return days.stream()
                .distinct()
                .sorted()
                .flatMap(day -> dueOn(day).stream())
                .toList();
    }

    private List<DueItem> dueOn(LocalDate day) {
        return queries.sql(ITEM + " and due_at >= :start and due_at < :end order by due_at, id")
                .param("start", Timestamp.from(VietnamTime.startOf(day)))
                .param("end", Timestamp.from(VietnamTime.startOf(day.plusDays(1))))
                .query((row, n) -> item(row))
                .list();
    }

    @Override
    public List<DueItem> openOverdue(LocalDate today) {
        return queries.sql(ITEM + " and due_at < :today order by due_at, id")
                .param("today", Timestamp.from(VietnamTime.startOf(today)))
                .query((row, n) -> item(row))
                .list();
    }

    @Override
    public List<DueItem> openDueBetween(LocalDate first, LocalDate before) {
        return queries.sql(ITEM + " and due_at >= :first and due_at < :before order by due_at, id")
                .param("first", Timestamp.from(VietnamTime.startOf(first)))
                .param("before", Timestamp.from(VietnamTime.startOf(before)))
                .query((row, n) -> item(row))
                .list();
    }

    @Override
    public List<BodyOverdue> overdueByBody(LocalDate before) {
        return queries.sql(OVERDUE)
                .param("before", Timestamp.from(VietnamTime.startOf(before)))
                .query((row, n) -> new BodyOverdue(
                        row.getString("office_code"),
                        row.getString("plan_id"),
                        row.getString("plan_label"),
                        row.getString("what"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getInt("units"),
                        List.of((String[]) row.getArray("names").getArray())))
                .list();
    }

    @Override
    public List<LateCount> lateOf(Collection<String> units, Collection<String> owners, LocalDate before) {
        return queries.sql(LATE)
                .param("before", Timestamp.from(VietnamTime.startOf(before)))
                .param("units", units.toArray(String[]::new))
                .param("owners", owners.toArray(String[]::new))
                .query((row, n) -> new LateCount(
                        row.getString("unit_code"), row.getString("owner_id"), row.getInt("open"), row.getInt("late")))
                .list();
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                row.getString("id"),
                row.getString("plan_id"),
                row.getString("plan_label"),
                row.getString("kind"),
                row.getString("unit_code"),
                row.getString("office_code"),
                row.getString("owner_id"),
                row.getString("what"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public Set<String> stillOpen(Collection<String> refs) {
        return OpenWork.among(queries, "assignment where status = 'OPEN'", refs);
    }
}
