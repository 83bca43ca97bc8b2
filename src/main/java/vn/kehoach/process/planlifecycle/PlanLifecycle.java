package vn.kehoach.process.planlifecycle;

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

    /** What follows the revision: CONSULT_AGAIN or SIGN. */
    public static final ProcessVariable<String> NEXT_STEP = ProcessVariable.text("nextStep");

    /** What the office writes when the plan ends. */
    public static final ProcessVariable<String> CONCLUSION = ProcessVariable.text("conclusion");

    private PlanLifecycle() {}
}
