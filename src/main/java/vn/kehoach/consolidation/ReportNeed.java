package vn.kehoach.consolidation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;

/** Whether a collection ends in a report upwards: because the text of the plan asks for it, or the office added it. */
@Component
class ReportNeed {

    private static final Set<ObligationKind> UPWARDS =
            EnumSet.of(ObligationKind.CONSOLIDATION, ObligationKind.FINALISATION, ObligationKind.FINAL_REPORT);

    private final PlanService plans;
    private final JdbcClient queries;

    ReportNeed(PlanService plans, JdbcClient queries) {
        this.plans = plans;
        this.queries = queries;
    }

    boolean asksFor(PlanId plan) {
        PlanContent content = plans.content(plan);
        return content.timeline().stream().anyMatch(line -> UPWARDS.contains(line.kind()))
                || content.obligations().stream().anyMatch(line -> line.kind() == ObligationKind.FINAL_REPORT);
    }

    /**
     * Whether the collection is closed. Whoever adds a report and whoever closes the collection wait for one another here, so
     * that the steps of a report which is added just then appear once.
     */
    boolean closedWhileHeld(RequestId id) {
        return queries.sql("select closed_at is not null from report_request where id = :id for update")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    boolean added(RequestId id) {
        return queries.sql("select exists (select 1 from final_report where request_id = :id and added_by is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
