package vn.kehoach.assignment.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;

/** The rounds on their table. */
@Component
class StoredRounds implements RoundTable {

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(10);

    private final JdbcClient queries;

    StoredRounds(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public FirstRound first(UUID obligation) {
        return queries.sql("select on_day, due_at from work_round where obligation_id = :obligation and number = 1")
                .param("obligation", obligation)
                .query((row, n) -> new FirstRound(
                        row.getObject("on_day", LocalDate.class),
                        row.getTimestamp("due_at").toInstant()))
                .single();
    }

    @Override
    public void write(
            UUID obligation, int number, UUID plan, Optional<Instant> due, Optional<LocalDate> on, Instant opens) {
        queries.sql("insert into work_round (obligation_id, number, plan_id, due_at, on_day, opens_at) "
                        + "values (:obligation, :number, :plan, :due, :on, :opens)")
                .param("obligation", obligation)
                .param("number", number)
                .param("plan", plan)
                .param("due", due.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("on", on.orElse(null), Types.DATE)
                .param("opens", Timestamp.from(opens))
                .update();
    }

    @Override
    public boolean open(Key round, Instant now) {
        return queries.sql("update work_round set opened_at = :now, failed_at = null "
                                + "where obligation_id = :obligation and number = :number and opened_at is null")
                        .param("now", Timestamp.from(now))
                        .param("obligation", round.obligation())
                        .param("number", round.number())
                        .update()
                == 1;
    }

    @Override
    public List<Key> toOpen(Instant now) {
        return queries.sql("select obligation_id, number from work_round where opened_at is null and opens_at <= :now "
                        + "and (failed_at is null or failed_at <= :again) order by opens_at, obligation_id")
                .param("now", Timestamp.from(now))
                .param("again", Timestamp.from(now.minus(PAUSE_AFTER_FAILURE)))
                .query((row, n) -> new Key(row.getObject("obligation_id", UUID.class), row.getInt("number")))
                .list();
    }

    @Override
    public Optional<WorkRounds.Next> take(Key round, Instant now) {
        return queries.sql(
                        """
                        select r.obligation_id, r.number, r.plan_id, r.due_at, r.on_day, r.opens_at, o.what, o.recurs
                        from work_round r join obligation o on o.id = r.obligation_id
                        where r.obligation_id = :obligation and r.number = :number and r.opened_at is null
                        for update of r skip locked
                        """)
                .param("obligation", round.obligation())
                .param("number", round.number())
                .query((row, n) -> next(row))
                .optional()
                .filter(taken -> open(round, now));
    }

    private static WorkRounds.Next next(ResultSet row) throws SQLException {
        return new WorkRounds.Next(
                row.getObject("obligation_id", UUID.class),
                row.getInt("number"),
                row.getObject("plan_id", UUID.class),
                Optional.ofNullable(row.getTimestamp("due_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("on_day", LocalDate.class)),
                row.getTimestamp("opens_at").toInstant(),
                row.getString("what"),
                StoredRule.read(row.getString("recurs"), Recurrence.class));
    }

    @Override
    public boolean failed(Key round, Instant now) {
        boolean before = queries.sql("select failed_at is not null from work_round "
                        + "where obligation_id = :obligation and number = :number")
                .param("obligation", round.obligation())
                .param("number", round.number())
                .query(Boolean.class)
                .optional()
                .orElse(true);
        int noted = queries.sql("update work_round set failed_at = :now "
                        + "where obligation_id = :obligation and number = :number and opened_at is null")
                .param("now", Timestamp.from(now))
                .param("obligation", round.obligation())
                .param("number", round.number())
                .update();
        return noted == 1 && !before;
    }

    @Override
    public Optional<Instant> nextOpening() {
        return queries.sql("select greatest(opens_at, failed_at + make_interval(secs => :pause)) from work_round "
                        + "where opened_at is null order by 1 limit 1")
                .param("pause", PAUSE_AFTER_FAILURE.toSeconds())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public List<PlanId> plansToLaunch() {
        return queries.sql(
                        """
                        select distinct plan_id from assignment
                        where not launched and workflow = 'DUTY' and status = 'OPEN' and round > 1
                        """)
                .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    @AnyCount(because = "a plan may have no work that comes back, or none of it waits")
    public void end(PlanId plan) {
        queries.sql("delete from work_round where plan_id = :plan and opened_at is null")
                .param("plan", plan.value())
                .update();
    }
}
