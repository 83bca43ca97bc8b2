package vn.kehoach.assignment.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.Refused;

/** On the rows of the database: results share the row of the plan, its end has it alone. */
@Component
class StoredOpenPlan implements OpenPlan {

    private static final String STATE =
            "select p.state from plan p where p.id = (select plan_id from assignment where id = :work)";

    private final JdbcClient queries;

    StoredOpenPlan(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public void hold(AssignmentId work) {
        require(work, STATE + " for share");
    }

    @Override
    public void require(AssignmentId work) {
        require(work, STATE);
    }

    private void require(AssignmentId work, String question) {
        PlanState state = queries.sql(question)
                .param("work", work.value())
                .query((row, n) -> PlanState.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(AssignmentId::notFound);
        if (state.over()) {
            throw Refused.conflict(
                    "Kế hoạch " + StringUtils.uncapitalize(state.label()) + " nên việc này không nhận thêm gì nữa");
        }
    }

    @Override
    public void end(PlanId plan) {
        queries.sql("select id from plan where id = :plan for no key update")
                .param("plan", plan.value())
                .query((row, n) -> n)
                .list();
        queries.sql("select id from assignment where plan_id = :plan order by id for no key update")
                .param("plan", plan.value())
                .query((row, n) -> n)
                .list();
    }
}
