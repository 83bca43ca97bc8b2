package vn.kehoach.assignment.explanation;

import static vn.kehoach.shared.MomentColumn.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.plan.state.PlanId;

/** Requests for explanations on their table. */
@Repository
class ExplanationRows {

    private static final String SELECT =
            """
            select e.*, a.unit_code, a.what, u.name as unit_name,
                   coalesce(p.family_name || ' ' || p.given_name, e.answered_by) as answerer
            from explanation_request e
              join assignment a on a.id = e.assignment_id
              join unit u on u.code = a.unit_code
              left join person p on p.id = e.answered_by
            """;

    private final JdbcClient queries;

    ExplanationRows(JdbcClient queries) {
        this.queries = queries;
    }

    /** Those of the plan, open ones first; of all units, or of these alone. */
    List<Explanation> of(PlanId plan, boolean all, Collection<String> units, int most) {
        return queries.sql(SELECT + " where e.plan_id = :plan and (:all or a.unit_code in (:units))"
                        + " order by e.answered_at is not null, e.asked_at desc, e.id limit :most")
                .param("plan", plan.value())
                .param("all", all)
                .param("units", units.isEmpty() ? Set.of("") : units)
                .param("most", most)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<Explanation> find(UUID id) {
        return queries.sql(SELECT + " where e.id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<Explanation> open(AssignmentId work) {
        return queries.sql(SELECT + " where e.assignment_id = :work and e.answered_at is null")
                .param("work", work.value())
                .query((row, n) -> row(row))
                .optional();
    }

    /** The open ones of these units in plans that run, first those to be answered first. */
    List<Explanation> open(Collection<String> units, int most) {
        return queries.sql(SELECT + " join plan on plan.id = e.plan_id"
                        + " where e.answered_at is null and a.unit_code in (:units)"
                        + " and plan.state in ('ISSUED', 'EXECUTING') order by e.answer_by, e.id limit :most")
                .param("units", units.isEmpty() ? Set.of("") : units)
                .param("most", most)
                .query((row, n) -> row(row))
                .list();
    }

    /** The open ones that should have been answered before that moment, of plans that run. */
    List<Explanation> waiting(Instant since, Instant before) {
        return queries.sql(SELECT + " join plan on plan.id = e.plan_id"
                        + " where e.answered_at is null and e.answer_by >= :since and e.answer_by < :before"
                        + " and plan.state in ('ISSUED', 'EXECUTING') order by e.answer_by, e.id")
                .param("since", Timestamp.from(since))
                .param("before", Timestamp.from(before))
                .query((row, n) -> row(row))
                .list();
    }

    private static Explanation row(ResultSet row) throws SQLException {
        Optional<Instant> answered = moment(row, "answered_at");
        String words = row.getString("answer");
        String by = row.getString("answerer");
        return new Explanation(
                row.getObject("id", UUID.class),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                PlanId.of(row.getString("plan_id")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("what"),
                row.getString("reason"),
                moment(row, "answer_by").orElseThrow(),
                moment(row, "asked_at").orElseThrow(),
                answered.map(at -> new Explanation.Answer(words, by, at)));
    }

    /** Keeps a new one; nothing where one waits for its answer already. */
    int ask(Explanation asked, String by) {
        return queries.sql(
                        "insert into explanation_request (id, assignment_id, plan_id, reason, answer_by, asked_by, asked_at)"
                                + " values (:id, :work, :plan, :reason, :until, :by, :now) on conflict do nothing")
                .param("id", asked.id())
                .param("work", asked.work().value())
                .param("plan", asked.plan().value())
                .param("reason", asked.reason())
                .param("until", Timestamp.from(asked.by()))
                .param("by", by)
                .param("now", Timestamp.from(asked.askedAt()))
                .update();
    }

    /** Answered once; nothing where somebody was first. */
    int answer(UUID id, String words, String by, Instant now) {
        return queries.sql("update explanation_request set answer = :words, answered_by = :by, answered_at = :now"
                        + " where id = :id and answered_at is null")
                .param("words", words)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
