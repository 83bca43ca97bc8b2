package vn.kehoach.process.planlifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.closing.ClosingWorkflow;
import vn.kehoach.plan.PlanId;
import vn.kehoach.process.EngineAuthority;

/** Tells the process of a plan that it is time to close it. Plans that run since before this step was modelled never wait. */
@Component
class ClosingProcess implements ClosingWorkflow {

    private final RuntimeService runtime;
    private final EngineAuthority authority;
    private final JdbcClient queries;

    ClosingProcess(@Lazy RuntimeService runtime, EngineAuthority authority, JdbcClient queries) {
        this.runtime = runtime;
        this.authority = authority;
        this.queries = queries;
    }

    @Override
    public List<PlanId> waiting() {
        return queries.sql(
                        """
                        select e.business_key_ from act_ru_event_subscr s join act_ru_execution e on e.id_ = s.proc_inst_id_
                        where s.event_name_ = :message
                        """)
                .param("message", PlanLifecycle.CLOSING_DUE)
                .query((row, n) -> PlanId.of(row.getString(1)))
                .list();
    }

    @Override
    public Set<String> running(Collection<String> collections) {
        return collections.isEmpty()
                ? Set.of()
                : Set.copyOf(queries.sql(
                                "select distinct business_key_ from act_ru_execution where business_key_ in (:keys)")
                        .param("keys", collections)
                        .query(String.class)
                        .list());
    }

    @Override
    public boolean offer(PlanId id) {
        return authority.asSystem(() -> !runtime.createMessageCorrelation(PlanLifecycle.CLOSING_DUE)
                .processInstanceBusinessKey(id.toString())
                .correlateAllWithResult()
                .isEmpty());
    }
}
