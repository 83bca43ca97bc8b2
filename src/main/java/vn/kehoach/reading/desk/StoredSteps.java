package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Changed;

/** The steps on their table, the last thirty of each plan. */
@Component
class StoredSteps implements Steps {

    private static final int MOST = 30;

    private final JdbcClient queries;

    StoredSteps(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    @AnyCount(because = "of two steps from one content the plan takes one; and few plans have steps to forget")
    public void add(PlanId plan, Step step, ObjectNode before, ObjectNode after, String by, Instant at) {
        queries.sql("insert into reading_step (plan_id, from_version, version, label, before, made_by, made_at) "
                        + "values (:plan, :from, :version, :label, :before, :by, :at) on conflict do nothing")
                .param("plan", plan.value())
                .param("from", step.fromVersion())
                .param("version", step.version())
                .param("label", step.label())
                .param("before", Steps.kept(before, after).toString())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        queries.sql("delete from reading_step where plan_id = :plan and id <= "
                        + "(select id from reading_step where plan_id = :plan order by id desc offset :most limit 1)")
                .param("plan", plan.value())
                .param("most", MOST)
                .update();
    }

    @Override
    public Optional<Step> thatMade(PlanId plan, int version) {
        return queries.sql("select id, from_version, version, label, before from reading_step "
                        + "where plan_id = :plan and version = :version")
                .param("plan", plan.value())
                .param("version", version)
                .query(Step.class)
                .optional();
    }

    @Override
    public void takeBack(PlanId plan, Step step, int versionNow) {
        Changed.one(
                queries.sql("delete from reading_step where id = :id")
                        .param("id", step.id())
                        .update(),
                "Bước này vừa được hoàn tác ở cửa sổ khác");
        leadTo(plan, step, versionNow);
    }

    @AnyCount(because = "the step that was taken back may have been the first")
    private void leadTo(PlanId plan, Step step, int versionNow) {
        queries.sql("update reading_step set version = :now where plan_id = :plan and version = :before")
                .param("now", versionNow)
                .param("plan", plan.value())
                .param("before", step.fromVersion())
                .update();
    }
}
