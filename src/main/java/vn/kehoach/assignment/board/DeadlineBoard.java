package vn.kehoach.assignment.board;

import static vn.kehoach.shared.MomentColumn.iso;
import static vn.kehoach.shared.MomentColumn.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.DeadlineFilter.Acceptance;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.report.EnteredBy;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.AwaitedWord;
import vn.kehoach.assignment.work.Lateness;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/**
 * Who owes what by when: one query a page. A unit sees its own rows; the lead body and its office see all of their plans, a
 * body that issued with it the rows of its own units and of those whose work its office accepts.
 */
@Service
@Transactional(readOnly = true)
public class DeadlineBoard {

    private static final String IF_ANY = "Nếu có, không bắt buộc";
    private static final String WAITING = AssignmentStatus.WAITING.label();
    private static final String TO_ACCEPT = "Chờ nghiệm thu, ";
    private static final String NEVER_ACCEPTED = "Chưa nghiệm thu khi kết thúc, ";

    private static final String STATE =
            """
            case when a.status in ('WITHDRAWN', 'ABSENT') then a.status
                 when a.status = 'WAITING' then 'NOT_STARTED'
                 when a.status = 'PHASE' and :now < coalesce(a.starts_at, a.due_at) then 'NOT_STARTED'
                 when a.status = 'PHASE' and (a.due_at is null or :now < a.due_at + interval '1 second') then 'IN_PROGRESS'
                 when a.status = 'PHASE' then 'DONE_ON_TIME'
                 when a.if_any and a.status = 'DONE' then 'DONE_ON_TIME'
                 when a.if_any then case when a.progress > 0 then 'IN_PROGRESS' else 'NOT_STARTED' end
                 when a.status = 'DONE' and a.late_at is not null then 'DONE_LATE'
                 when a.status = 'ENDED' then 'NOT_DONE'
                 when a.status = 'DONE' and a.due_at is not null and a.done_at >= a.due_at + interval '1 second' then 'DONE_LATE'
                 when a.status = 'DONE' then 'DONE_ON_TIME'
                 when a.due_at + interval '1 second' <= :now then 'OVERDUE'
                 when a.status = 'OPEN' and a.due_at <= :soon then 'DUE_SOON'
                 when a.progress > 0 then 'IN_PROGRESS'
                 else 'NOT_STARTED' end
            """;

    private static final String VISIBLE =
            """
            from assignment a
              join obligation o on o.id = a.obligation_id
              join plan p on p.id = a.plan_id
              join unit u on u.code = a.unit_code
            where (cast(:plan as uuid) is null or a.plan_id = cast(:plan as uuid))
              and (cast(:request as uuid) is null or a.request_id = cast(:request as uuid))
              and (:unit = '' or a.unit_code = :unit)
              and (:kind = '' or a.kind = :kind)
              and (:admin or a.unit_code in (:units) or p.lead_body in (:units) or p.lead_office in (:units)
                   or p.drafted_by = :user or a.office_code in (:units)
                   or exists (select 1 from plan_partner c where c.plan_id = p.id and c.body in (:units)
                              and (u.code = c.body or u.parent = c.body)))
            """;

    /** Nothing more is handed in or accepted, as {@code PlanState.over} says. */
    private static final String PLAN_OVER = "p.state in ('CLOSED', 'CANCELLED', 'RECALLED') as plan_over";

    /** Why it is late, as the unit says when an office asks; the latest request counts. */
    private static final String EXPLANATION =
            """
            (select case when e.answered_at is null
                         then 'chưa giải trình, hạn ' || to_char(e.answer_by at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')
                         else 'giải trình: ' || e.answer end
             from explanation_request e where e.assignment_id = a.id order by e.asked_at desc limit 1) as explanation
            """;

    private static final String COLUMNS =
            """
            select a.id, a.plan_id, a.plan_label, a.kind, o.who, a.unit_code, u.name as unit_name, a.what, a.starts_at,
                   a.due_at, a.original_due_at, a.late_at, a.late_due_at, a.progress, a.done_at, a.ended_at, o.quota, o.source,
                   o.only_if, a.status = 'WAITING' as waiting, o.due_rule ->> 'anchor' as due_from,
                   case when a.due_at is not distinct from a.original_due_at then o.due_reading end as due_reading,
                   a.quota_least, a.quota_most, a.quota_unit, a.if_any,
                   exists (select 1 from submission s where s.assignment_id = a.id and s.after_close) as after_close,
                   (select s.entered || ' ' || s.entered_reason from submission s where s.assignment_id = a.id
                    order by s.number desc limit 1) as entered,
                   %s, %s as to_accept, %s, %s as state
            """
                    .formatted(EXPLANATION, AwaitedWord.ACCEPTANCE, PLAN_OVER, STATE);

    private static final String STANDINGS =
            ("select %s as state, a.status = 'WAITING' as waiting, a.if_any, %s as to_accept, %s, "
                            + "count(*) as found %s group by 1, 2, 3, 4, 5")
                    .formatted(STATE, AwaitedWord.ACCEPTANCE, PLAN_OVER, VISIBLE);

    private static final String ORDER =
            " order by a.due_at nulls last, o.section, o.ordinal, u.name collate \"vi-x-icu\", a.id";
    private static final String ONE_PAGE = ORDER + " limit :size offset :offset";
    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient queries;
    private final JdbcClient inPortions;
    private final Clock clock;
    private final Duration soon;

    DeadlineBoard(JdbcTemplate jdbc, Clock clock, @Value("${kehoach.deadlines.due-soon:3d}") Duration soon) {
        this.queries = JdbcClient.create(jdbc);
        this.inPortions = inPortions(jdbc.getDataSource());
        this.clock = clock;
        this.soon = soon;
    }

    /** The driver keeps a whole answer in memory unless it is told how many rows to fetch at once. */
    private static JdbcClient inPortions(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(ROWS_AT_ONCE);
        return JdbcClient.create(template);
    }

    /** The rows that the caller may see, earliest deadline first. */
    public PageOf<DeadlineRow> find(DeadlineFilter filter, PageRequest page, Caller caller) {
        return find(filter, page, Sight.of(caller));
    }

    /** The rows of one collection, whoever owes them: for those who are asked about the report made from them. */
    public PageOf<DeadlineRow> ofCollection(RequestId collection, PageRequest page) {
        return find(DeadlineFilter.ofRequest(collection.value()), page, Sight.EVERYTHING);
    }

    private PageOf<DeadlineRow> find(DeadlineFilter filter, PageRequest page, Sight sight) {
        String state = inState(filter);
        List<DeadlineRow> rows = filtered(COLUMNS + VISIBLE + state + ONE_PAGE, filter, sight)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> row(row))
                .list();
        long total = filtered("select count(*) " + VISIBLE + state, filter, sight)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page.page(), page.size(), total);
    }

    private static String inState(DeadlineFilter filter) {
        String state = filter.state().isEmpty() ? "" : " and (" + STATE + ") = :state";
        return filter.acceptance().isEmpty()
                ? state
                : state + " and " + AwaitedWord.ACCEPTANCE + " = "
                        + filter.acceptance().equals(Acceptance.WAITING.name());
    }

    /** All rows that the caller may see, earliest deadline first, one after the other as the database sends them. */
    public void each(DeadlineFilter filter, Caller caller, Consumer<DeadlineRow> consumer) {
        filtered(inPortions, COLUMNS + VISIBLE + inState(filter) + ORDER, filter, Sight.of(caller))
                .query(row -> {
                    consumer.accept(row(row));
                });
    }

    /**
     * How many rows that the caller may see stand in each state, whatever state the filter names, by the words that each
     * row carries: what need not be done, and what waits for another alternative, is not among what was not begun.
     */
    public List<Standing> standings(DeadlineFilter filter, Caller caller) {
        return filtered(STANDINGS, filter, Sight.of(caller))
                .query((row, n) -> {
                    AssignmentState state = AssignmentState.valueOf(row.getString("state"));
                    return new Standing(state, label(row, state), row.getBoolean("to_accept"), row.getLong("found"));
                })
                .stream()
                .collect(Collectors.groupingBy(Standing::sort, TreeMap::new, Collectors.reducing(Standing::and)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same by state alone. */
    public Map<AssignmentState, Long> counts(DeadlineFilter filter, Caller caller) {
        Map<AssignmentState, Long> counts = new EnumMap<>(AssignmentState.class);
        standings(filter, caller).forEach(each -> counts.merge(each.state(), each.rows(), Long::sum));
        return counts;
    }

    /**
     * Rows that say the same of themselves.
     *
     * @param label the words of each
     * @param toAccept whether they wait for acceptance
     */
    public record Standing(AssignmentState state, String label, boolean toAccept, long rows) {

        /** In the order of the states; what carries words of its own after what has those of the state. */
        private String sort() {
            return "%02d %s %s".formatted(state.ordinal(), label.equals(state.label()) ? 0 : 1, label);
        }

        private Standing and(Standing other) {
            return new Standing(state, label, toAccept, rows + other.rows);
        }
    }

    /** The row, for whoever was sent a key to that work. */
    public Optional<DeadlineRow> row(AssignmentId id) {
        return row(id, Sight.EVERYTHING);
    }

    /** One row, where the caller may see it. */
    public Optional<DeadlineRow> row(AssignmentId id, Caller caller) {
        return row(id, Sight.of(caller));
    }

    private Optional<DeadlineRow> row(AssignmentId id, Sight sight) {
        return filtered(COLUMNS + VISIBLE + " and a.id = :id", DeadlineFilter.all(), sight)
                .param("id", id.value())
                .query((row, n) -> row(row))
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String sql, DeadlineFilter filter, Sight sight) {
        return filtered(queries, sql, filter, sight);
    }

    private JdbcClient.StatementSpec filtered(JdbcClient client, String sql, DeadlineFilter filter, Sight sight) {
        JdbcClient.StatementSpec query = client.sql(sql)
                .param("plan", filter.plan().map(UUID::toString).orElse(null))
                .param("request", filter.request().map(UUID::toString).orElse(null))
                .param("unit", filter.unit())
                .param("kind", filter.kind())
                .param("admin", sight.everything())
                .param("units", sight.units())
                .param("user", sight.user());
        return sql.contains(":now") ? timed(query, filter) : query;
    }

    private JdbcClient.StatementSpec timed(JdbcClient.StatementSpec query, DeadlineFilter filter) {
        Instant now = clock.instant();
        return query.param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(soon)))
                .param("state", filter.state());
    }

    private DeadlineRow row(ResultSet row) throws SQLException {
        AssignmentState state = AssignmentState.valueOf(row.getString("state"));
        ObligationKind kind = ObligationKind.valueOf(row.getString("kind"));
        return new DeadlineRow(
                row.getString("id"),
                new DeadlineRow.OfPlan(row.getString("plan_id"), row.getString("plan_label")),
                new DeadlineRow.Kind(kind.name(), kind.label()),
                new DeadlineRow.Whose(row.getString("who"), row.getString("unit_code"), row.getString("unit_name")),
                row.getString("what"),
                dates(row, doneAt(row, state, kind)),
                standing(row, state),
                asked(row),
                row.getString("source"),
                row.getString("only_if"),
                row.getBoolean("if_any"));
    }

    private static DeadlineRow.Dates dates(ResultSet row, String doneAt) throws SQLException {
        return new DeadlineRow.Dates(
                iso(row, "starts_at"),
                iso(row, "due_at"),
                iso(row, "original_due_at"),
                doneAt,
                row.getString("due_reading"),
                row.getString("due_from"));
    }

    private DeadlineRow.Standing standing(ResultSet row, AssignmentState state) throws SQLException {
        return new DeadlineRow.Standing(
                state,
                label(row, state),
                lateDays(row, state),
                row.getInt("progress"),
                row.getBoolean("after_close"),
                row.getBoolean("waiting"),
                EnteredBy.mark(row.getString("entered")),
                Optional.ofNullable(row.getString("explanation")).orElse(""),
                row.getBoolean("to_accept"));
    }

    private static DeadlineRow.Asked asked(ResultSet row) throws SQLException {
        return new DeadlineRow.Asked(
                row.getString("quota"),
                row.getObject("quota_least", Integer.class),
                row.getObject("quota_most", Integer.class),
                row.getString("quota_unit"));
    }

    private static String label(ResultSet row, AssignmentState state) throws SQLException {
        if (row.getBoolean("waiting")) {
            return WAITING;
        }
        if (row.getBoolean("to_accept")) {
            return (row.getBoolean("plan_over") ? NEVER_ACCEPTED : TO_ACCEPT) + state.handedIn();
        }
        boolean left = row.getBoolean("if_any") && state == AssignmentState.NOT_STARTED;
        return left ? IF_ANY : state.label();
    }

    /** What came late stays late: while it is owed again, and when it came in time the next time. */
    private long lateDays(ResultSet row, AssignmentState state) throws SQLException {
        long before = days(moment(row, "late_at"), row, "late_due_at");
        return switch (state) {
            case DONE_LATE -> Math.max(before, days(moment(row, "done_at"), row, "due_at"));
            case OVERDUE -> Math.max(before, days(Optional.of(clock.instant()), row, "due_at"));
            case NOT_DONE -> Math.max(before, days(moment(row, "ended_at"), row, "due_at"));
            default -> before;
        };
    }

    private static long days(Optional<Instant> at, ResultSet row, String due) throws SQLException {
        Optional<Instant> by = moment(row, due);
        return at.isPresent() && by.isPresent() ? Lateness.days(at.get(), by.get()) : 0;
    }

    /** A phase is over when its last day is. */
    private static String doneAt(ResultSet row, AssignmentState state, ObligationKind kind) throws SQLException {
        boolean phaseOver = kind == ObligationKind.PERIOD && state == AssignmentState.DONE_ON_TIME;
        return iso(row, phaseOver ? "due_at" : "done_at");
    }

    /** Why these are late, as their units say, by id; those nobody asked about are left out. */
    public Map<String, String> explanations(Collection<UUID> ids) {
        Map<String, String> explanations = new HashMap<>();
        if (!ids.isEmpty()) {
            queries.sql("select * from (select a.id, " + EXPLANATION
                            + " from assignment a where a.id in (:ids)) said where explanation is not null")
                    .param("ids", ids)
                    .query(row -> {
                        explanations.put(row.getString("id"), row.getString("explanation"));
                    });
        }
        return explanations;
    }
}
