package vn.kehoach.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.Recurrence;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.VietnamTime;

/**
 * The rounds of work that comes back. Of each obligation the next round stands ready with the moment at which it opens;
 * looking for what is to open costs one look into an index of those that have not opened.
 */
@Component
class WorkRounds {

    private final JdbcClient queries;
    private final int daysAhead;

    WorkRounds(JdbcClient queries, @Value("${kehoach.rounds.days-ahead:45}") int daysAhead) {
        this.queries = queries;
        this.daysAhead = daysAhead;
    }

    /**
     * A round that is to open.
     *
     * @param due its deadline, empty where the rule names no day
     * @param opens when it opens
     * @param what the work as the plan says it
     */
    record Next(
            UUID obligation,
            int number,
            UUID plan,
            Optional<Instant> due,
            Instant opens,
            String what,
            Recurrence rule) {

        /** What this round is about. */
        String named() {
            return WorkRounds.named(what, rule, due.orElse(opens));
        }
    }

    /** The work with the period that a round of it stands for: {@code gửi báo cáo (quý I/2024)}. */
    static String named(String what, Optional<Recurrence> rule, Optional<Instant> due) {
        return rule.filter(Recurrence::isComplete)
                .flatMap(each -> due.map(at -> named(what, each, at)))
                .orElse(what);
    }

    private static String named(String what, Recurrence rule, Instant at) {
        return what + " (" + rule.period(VietnamTime.dayOf(at)) + ")";
    }

    /** The first round begins with the plan; the one after it is planned. What hangs on another date has one round. */
    void planSecond(Obligation obligation) {
        obligation
                .recurrence()
                .filter(rule -> obligation.relative().isEmpty())
                .ifPresent(rule -> planAfter(new Next(
                        obligation.id(),
                        1,
                        obligation.plan().id().value(),
                        obligation.due(),
                        obligation.plan().issuedAt().orElseThrow(),
                        obligation.what(),
                        rule)));
    }

    /** Plans the round after that one. */
    void planAfter(Next round) {
        if (round.due().isEmpty()) {
            round.rule()
                    .nextPeriod(VietnamTime.dayOf(round.opens()))
                    .ifPresent(opens -> plan(round, Optional.empty(), opens));
            return;
        }
        LocalDate last = VietnamTime.dayOf(round.due().get());
        round.rule()
                .following(last)
                .ifPresent(due -> plan(round, Optional.of(due), Recurrence.opening(last, due, daysAhead)));
    }

    private void plan(Next before, Optional<LocalDate> due, LocalDate opens) {
        queries.sql("insert into work_round (obligation_id, number, plan_id, due_at, opens_at) "
                        + "values (:obligation, :number, :plan, :due, :opens)")
                .param("obligation", before.obligation())
                .param("number", before.number() + 1)
                .param("plan", before.plan())
                .param("due", due.map(VietnamTime::endOf).map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("opens", Timestamp.from(VietnamTime.startOf(opens)))
                .update();
    }

    /** Takes the next round that is to open by now, and marks it as opened; two who ask at once get different ones. */
    Optional<Next> take(Instant now) {
        return queries.sql(
                        """
                        update work_round r set opened_at = :now
                        from obligation o
                        where o.id = r.obligation_id and (r.obligation_id, r.number) in (
                            select n.obligation_id, n.number from work_round n
                            where n.opened_at is null and n.opens_at <= :now
                            order by n.opens_at, n.obligation_id limit 1 for update skip locked)
                        returning r.obligation_id, r.number, r.plan_id, r.due_at, r.opens_at, o.what, o.recurs
                        """)
                .param("now", Timestamp.from(now))
                .query((row, n) -> next(row))
                .optional();
    }

    private static Next next(ResultSet row) throws SQLException {
        return new Next(
                row.getObject("obligation_id", UUID.class),
                row.getInt("number"),
                row.getObject("plan_id", UUID.class),
                Optional.ofNullable(row.getTimestamp("due_at")).map(Timestamp::toInstant),
                row.getTimestamp("opens_at").toInstant(),
                row.getString("what"),
                StoredRule.read(row.getString("recurs"), Recurrence.class));
    }

    /** When the next round opens. */
    Optional<Instant> nextOpening() {
        return queries.sql("select opens_at from work_round where opened_at is null order by opens_at limit 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Plans with duties of a round that are not set going yet. */
    List<PlanId> plansToLaunch() {
        return queries.sql(
                        """
                        select distinct plan_id from assignment
                        where not launched and workflow = 'DUTY' and status = 'OPEN' and round > 1
                        """)
                .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                .list();
    }

    /** No round of that plan opens any more. */
    @AnyCount(because = "a plan may have no work that comes back, or none of it waits")
    void end(PlanId plan) {
        queries.sql("delete from work_round where plan_id = :plan and opened_at is null")
                .param("plan", plan.value())
                .update();
    }
}
