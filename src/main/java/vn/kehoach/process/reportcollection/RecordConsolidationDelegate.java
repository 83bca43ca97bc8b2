package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consolidation.ConsolidationService;
import vn.kehoach.process.engine.Actor;

/** Records that the draft report is ready. */
@Component
class RecordConsolidationDelegate implements JavaDelegate {

    private final ConsolidationService consolidation;
    private final Actor actor;

    RecordConsolidationDelegate(ConsolidationService consolidation, Actor actor) {
        this.consolidation = consolidation;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean consulted = consolidation.draftReady(requestOf(execution), actor.id());
        ReportCollection.REPORT_CONSULTATION_NEEDED.set(execution, consulted);
    }
}
