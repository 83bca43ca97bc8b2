package vn.kehoach.process.planlifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.closing.ClosingWorkflow;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.EngineRows;

/** Tells the process of a plan that it is time to close it. Plans that run since before this step was modelled never wait. */
@Component
class ClosingProcess implements ClosingWorkflow {

    private final RuntimeService runtime;
    private final EngineAuthority authority;
    private final EngineRows rows;

    ClosingProcess(@Lazy RuntimeService runtime, EngineAuthority authority, EngineRows rows) {
        this.runtime = runtime;
        this.authority = authority;
        this.rows = rows;
    }

    @Override
    public List<PlanId> waiting() {
        return rows.keysWaitingFor(PlanLifecycle.CLOSING_DUE).stream()
                .map(PlanId::of)
                .toList();
    }

    @Override
    public Set<String> running(Collection<String> collections) {
        return rows.runningUnder(collections);
    }

    @Override
    public boolean offer(PlanId id) {
        return authority.asSystem(() -> !runtime.createMessageCorrelation(PlanLifecycle.CLOSING_DUE)
                .processInstanceBusinessKey(id.toString())
                .correlateAllWithResult()
                .isEmpty());
    }
}
