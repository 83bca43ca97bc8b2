package vn.kehoach.process.planlifecycle;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.WithdrawalWorkflow;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.EngineRows;
import vn.kehoach.process.signing.Signing;
import vn.kehoach.shared.Refused;

/** Takes a plan from its signatories to its revision in the engine. */
@Component
class WithdrawalProcess implements WithdrawalWorkflow {

    private final RuntimeService runtime;
    private final EngineAuthority authority;
    private final EngineRows rows;

    WithdrawalProcess(@Lazy RuntimeService runtime, EngineAuthority authority, EngineRows rows) {
        this.runtime = runtime;
        this.authority = authority;
        this.rows = rows;
    }

    @Override
    public void holdSignatures(PlanId plan) {
        rows.holdTasksCalledBy(plan.toString(), Signing.SIGN_DOCUMENT);
    }

    @Override
    public void withdrawn(PlanId plan) {
        authority.asSystem(() -> {
            boolean heard = !runtime.createMessageCorrelation(PlanLifecycle.SIGNING_WITHDRAWN)
                    .processInstanceBusinessKey(plan.toString())
                    .correlateAllWithResult()
                    .isEmpty();
            if (!heard) {
                move(running(plan));
            }
        });
    }

    private String running(PlanId plan) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PlanLifecycle.KEY)
                        .processInstanceBusinessKey(plan.toString())
                        .singleResult())
                .map(ProcessInstance::getId)
                .orElseThrow(() -> Refused.conflict(
                        "Tiến trình của kế hoạch không còn trong Camunda; hãy báo quản trị viên trước khi rút lại"));
    }

    /** A plan that was submitted before this step was modelled does not listen. */
    private void move(String instance) {
        runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity(PlanLifecycle.SIGNING)
                .startBeforeActivity(PlanLifecycle.REVISE_PLAN)
                .execute();
    }
}
