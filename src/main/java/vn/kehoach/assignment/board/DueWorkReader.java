package vn.kehoach.assignment.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.notice.OpenWork;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.shared.VietnamTime;

/** Finds the open work of a few days by the index on deadlines; its cost does not grow with what is not due. */
@Component
@Transactional(readOnly = true)
class DueWorkReader implements DueWork, OpenWork {

    /** What the policy may ask about, each fact under the name that its tables use. */
    private static final String FACTS = "jsonb_build_object('kind', a.kind) as facts";

    private static final Set<Map<String, Object>> KNOWN = Stream.of(ObligationKind.values())
            .map(kind -> Map.<String, Object>of("kind", kind.name()))
            .collect(Collectors.toUnmodifiableSet());

    private static final String ITEM = "select a.id, a.plan_id, a.plan_label, a.unit_code, a.office_code, a.owner_id, "
            + "a.what, a.due_at, " + FACTS + " from assignment a where a.status = 'OPEN' and not a.if_any";

    /** The first thirty names; the page of the plan has all of them. */
    private static final String OVERDUE =
            """
            select a.office_code, a.plan_id, a.plan_label, a.what, min(a.due_at) as due_at, count(*) as units,
                   (array_agg(u.name order by u.name collate "vi-x-icu"))[1 : 30] as names,
                   jsonb_build_object('kind', a.kind) as facts
            from assignment a join unit u on u.code = a.unit_code
            where a.status in ('OPEN', 'MISSING') and not a.if_any and a.due_at < :before
            group by a.office_code, a.plan_id, a.plan_label, a.obligation_id, a.what, a.kind
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
    private final ObjectMapper json;

    DueWorkReader(JdbcClient queries, ObjectMapper json) {
        this.queries = queries;
        this.json = json;
    }

    @Override
    public Set<Map<String, Object>> facts() {
        return KNOWN;
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
        return queries.sql(ITEM + " and a.due_at >= :start and a.due_at < :end order by a.due_at, a.id")
                .param("start", Timestamp.from(VietnamTime.startOf(day)))
                .param("end", Timestamp.from(VietnamTime.startOf(day.plusDays(1))))
                .query((row, n) -> item(row))
                .list();
    }

    @Override
    public List<DueItem> openOverdue(LocalDate today) {
        return queries.sql(ITEM + " and a.due_at < :today order by a.due_at, a.id")
                .param("today", Timestamp.from(VietnamTime.startOf(today)))
                .query((row, n) -> item(row))
                .list();
    }

    @Override
    public List<DueItem> openDueBetween(LocalDate first, LocalDate before) {
        return queries.sql(ITEM + " and a.due_at >= :first and a.due_at < :before order by a.due_at, a.id")
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
                        List.of((String[]) row.getArray("names").getArray()),
                        facts(row)))
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

    private DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                row.getString("id"),
                row.getString("plan_id"),
                row.getString("plan_label"),
                row.getString("unit_code"),
                row.getString("office_code"),
                row.getString("owner_id"),
                row.getString("what"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                facts(row));
    }

    private Map<String, Object> facts(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("facts"), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<String> stillOpen(Collection<String> refs) {
        return OpenWork.among(queries, "assignment where status = 'OPEN'", refs);
    }
}
