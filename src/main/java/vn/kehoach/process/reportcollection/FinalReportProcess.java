package vn.kehoach.process.reportcollection;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.FinalReportWorkflow;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.signing.Signing;
import vn.kehoach.signing.SigningId;

/** Begins what a consolidated report needs of the engine, in the transaction of the office's click. */
@Component
class FinalReportProcess implements FinalReportWorkflow {

    private final RuntimeService runtime;
    private final EngineAuthority authority;

    FinalReportProcess(@Lazy RuntimeService runtime, EngineAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    @Override
    public void signingOpened(SigningId id) {
        authority.asSystem(() -> runtime.startProcessInstanceByKey(Signing.KEY, id.toString()));
    }

    @Override
    public void reportAdded(RequestId id) {
        authority.asSystem(() -> runtime.startProcessInstanceByMessage(ReportCollection.REPORT_ADDED, id.toString()));
    }
}
