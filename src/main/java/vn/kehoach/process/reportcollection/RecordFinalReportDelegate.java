package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consolidation.ConsolidationService;
import vn.kehoach.process.engine.Actor;

/** Records that the report went to the superior body. */
@Component
class RecordFinalReportDelegate implements JavaDelegate {

    private final ConsolidationService consolidation;
    private final Actor actor;

    RecordFinalReportDelegate(ConsolidationService consolidation, Actor actor) {
        this.consolidation = consolidation;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consolidation.submitted(requestOf(execution), actor.id());
    }
}
