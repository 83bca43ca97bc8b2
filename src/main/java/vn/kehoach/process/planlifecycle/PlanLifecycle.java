package vn.kehoach.process.planlifecycle;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kehoach.consultation.NextStep;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.ProcessVariable;

/** The names that plan-lifecycle.bpmn and the code share. Business key: the plan's id. */
public final class PlanLifecycle {

    /** The id of the process. */
    public static final String KEY = "plan-lifecycle";

    /** Soạn dự thảo kế hoạch. */
    public static final String DRAFT_PLAN = "userTask_draftPlan";

    /** Tiếp thu, chỉnh sửa dự thảo. */
    public static final String REVISE_PLAN = "userTask_revisePlan";

    /** Kết thúc kế hoạch. */
    public static final String CLOSE_PLAN = "userTask_closePlan";

    /** The drafter says that the draft may go on. */
    public static final ProcessVariable<Boolean> PLAN_READY = ProcessVariable.bool("planReady");

    /** What follows the revision. */
    public static final ProcessVariable<NextStep> NEXT_STEP = ProcessVariable.choice("nextStep", NextStep.class);

    /** What the office writes when the plan ends. */
    public static final ProcessVariable<String> CONCLUSION = ProcessVariable.text("conclusion");

    /** Why the plan ends while something is open. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");

    /** That the plan may end although its event has not taken place yet. */
    public static final ProcessVariable<Boolean> BEFORE_EVENT = ProcessVariable.bool("beforeEvent");

    /** What {@code event_closingDue} waits for. */
    static final String CLOSING_DUE = "message_closingDue";

    /** What {@code event_signingWithdrawn} waits for. */
    static final String SIGNING_WITHDRAWN = "message_signingWithdrawn";

    /** What {@code subProcess_planStopped} waits for. */
    static final String PLAN_STOPPED = "message_planStopped";

    /** Ký ban hành. */
    static final String SIGNING = "callActivity_signing";

    /** Whether somebody is to be consulted. */
    static final ProcessVariable<Boolean> CONSULTATION_NEEDED = ProcessVariable.bool("consultationNeeded");

    /** The round that was opened. */
    static final ProcessVariable<String> ROUND_ID = ProcessVariable.id("roundId");

    /** The signing that was opened. */
    static final ProcessVariable<String> SIGNING_ID = ProcessVariable.id("signingId");

    /** Whether duties are left to start. */
    static final ProcessVariable<Boolean> DUTIES_LEFT = ProcessVariable.bool("dutiesLeft");

    /** The collections of the plan. */
    static final ProcessVariable<List<String>> REPORT_REQUEST_IDS = ProcessVariable.idList("reportRequestIds");

    private PlanLifecycle() {}

    static PlanId planOf(DelegateExecution execution) {
        return PlanId.of(execution.getProcessBusinessKey());
    }

    static PlanId planOf(DelegateTask task) {
        return planOf(task.getExecution());
    }
}
