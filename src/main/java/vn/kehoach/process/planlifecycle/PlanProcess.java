package vn.kehoach.process.planlifecycle;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.PlanWorkflow;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.engine.EngineAuthority;

/** Begins the life of a plan in the engine, in the transaction in which the plan is saved. */
@Component
class PlanProcess implements PlanWorkflow {

    private final RuntimeService runtime;
    private final EngineAuthority authority;

    PlanProcess(@Lazy RuntimeService runtime, EngineAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    @Override
    public void planProposed(PlanId id) {
        authority.asSystem(() -> runtime.startProcessInstanceByKey(PlanLifecycle.KEY, id.toString()));
    }
}
