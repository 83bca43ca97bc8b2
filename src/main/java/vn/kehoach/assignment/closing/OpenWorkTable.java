package vn.kehoach.assignment.closing;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.work.AwaitedWord;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageRequest;

/** The same, read from the tables. */
@Repository
class OpenWorkTable implements LeftWork {

    private static final String OPEN =
            """
            from (select a.id, a.unit_code, u.name, a.what, a.due_at,
                         case when a.status = 'DONE' then 'TO_REVIEW' when a.status = 'MISSING' then 'MISSING'
                              else 'OWED' end as standing
                  from assignment a join unit u on u.code = a.unit_code
                  where a.plan_id = :plan and (
                    (a.status in ('OPEN', 'WAITING', 'MISSING') and not a.if_any) or %s)) w
            """
                    .formatted(AwaitedWord.ANY);

    private static final String ALL =
            """
            select case when %s then 'TO_REVIEW'
                        when a.status in ('DONE', 'ABSENT', 'WITHDRAWN') then a.status
                        when a.status = 'PHASE' and a.due_at + interval '1 second' <= :now then 'DONE'
                        when a.status = 'PHASE' then 'AHEAD'
                        when a.if_any then 'NOT_OWED'
                        when a.status = 'MISSING' then 'MISSING'
                        else 'OWED' end as head, count(*) as found
            from assignment a join unit u on u.code = a.unit_code where a.plan_id = :plan group by 1
            """
                    .formatted(AwaitedWord.ANY);

    private static final String NOTHING_OWED =
            """
            not exists (select 1 from assignment a where a.plan_id = p.id and a.status in ('OPEN', 'WAITING')
                        and (not a.if_any or a.due_at > :now))
            """;

    private static final String LAST_DATE =
            "(select max(a.due_at) + interval '1 second' from assignment a where a.plan_id = p.id and a.status <> 'WITHDRAWN')";

    private final JdbcClient queries;

    OpenWorkTable(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<OpenWork> page(PlanId plan, PageRequest page) {
        return of(
                        plan,
                        "select * " + OPEN + " order by standing, due_at nulls last, name collate \"vi-x-icu\", id "
                                + "limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> work(row))
                .list();
    }

    @Override
    public List<OpenWork> all(PlanId plan) {
        return of(plan, "select * " + OPEN + " order by unit_code, due_at nulls last, id")
                .query((row, n) -> work(row))
                .list();
    }

    @Override
    public OpenWork.Counts counts(PlanId plan) {
        Map<OpenWork.Standing, Long> counts = new EnumMap<>(OpenWork.Standing.class);
        of(plan, "select standing, count(*) as found " + OPEN + " group by standing")
                .query(row -> {
                    counts.put(OpenWork.Standing.valueOf(row.getString("standing")), row.getLong("found"));
                });
        return OpenWork.Counts.of(counts);
    }

    @Override
    public WorkTally tally(PlanId plan, Instant now) {
        Map<String, Long> found = new HashMap<>();
        of(plan, ALL).param("now", Timestamp.from(now)).query(row -> {
            found.put(row.getString("head"), row.getLong("found"));
        });
        return WorkTally.of(found);
    }

    private JdbcClient.StatementSpec of(PlanId plan, String sql) {
        return queries.sql(sql).param("plan", plan.value());
    }

    private static OpenWork work(ResultSet row) throws SQLException {
        OpenWork.Standing standing = OpenWork.Standing.valueOf(row.getString("standing"));
        return new OpenWork(
                row.getString("id"),
                row.getString("unit_code"),
                row.getString("name"),
                row.getString("what"),
                iso(row, "due_at"),
                standing,
                standing.label());
    }

    @Override
    public List<PlanId> over(Collection<PlanId> plans, Instant now) {
        return plans.isEmpty()
                ? List.of()
                : queries.sql("select p.id from plan p where p.id in (:plans) and p.state = 'EXECUTING' and ("
                                + NOTHING_OWED + " or :now >= " + LAST_DATE + ") order by p.id")
                        .param("plans", ids(plans))
                        .param("now", Timestamp.from(now))
                        .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                        .list();
    }

    @Override
    public Optional<Instant> nextLastDate(Collection<PlanId> plans, Instant now) {
        return plans.isEmpty()
                ? Optional.empty()
                : queries
                        .sql("select " + LAST_DATE + " from plan p where p.id in (:plans) and p.state = 'EXECUTING'")
                        .param("plans", ids(plans))
                        .query((row, n) ->
                                Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .filter(Predicate.not(now::isAfter))
                        .min(Instant::compareTo);
    }

    private static List<UUID> ids(Collection<PlanId> plans) {
        return plans.stream().map(PlanId::value).toList();
    }
}
