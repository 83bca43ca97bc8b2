package vn.kehoach.process.planlifecycle;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.StopWorkflow;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.EngineRows;

/** Ends the process of a plan that is stopped, with the consultation, signing or collections that it has called. */
@Component
class StopProcess implements StopWorkflow {

    private final RuntimeService runtime;
    private final EngineAuthority authority;
    private final EngineRows rows;

    StopProcess(@Lazy RuntimeService runtime, EngineAuthority authority, EngineRows rows) {
        this.runtime = runtime;
        this.authority = authority;
        this.rows = rows;
    }

    @Override
    public void holdTasks(PlanId plan) {
        rows.holdTasksBelow(plan.toString());
    }

    @Override
    public void stopped(PlanId plan, String why) {
        authority.asSystem(() -> {
            boolean heard = !runtime.createMessageCorrelation(PlanLifecycle.PLAN_STOPPED)
                    .processInstanceBusinessKey(plan.toString())
                    .correlateAllWithResult()
                    .isEmpty();
            if (!heard) {
                end(plan, why);
            }
        });
    }

    /** A plan that began before this step was modelled does not listen; one whose process is gone has nothing to end. */
    private void end(PlanId plan, String why) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PlanLifecycle.KEY)
                .processInstanceBusinessKey(plan.toString())
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), why));
    }
}
