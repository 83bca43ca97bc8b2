package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consolidation.ConsolidationService;
import vn.kehoach.process.engine.Actor;

/** Records that the report is final. */
@Component
class RecordFinalisationDelegate implements JavaDelegate {

    private final ConsolidationService consolidation;
    private final Actor actor;

    RecordFinalisationDelegate(ConsolidationService consolidation, Actor actor) {
        this.consolidation = consolidation;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consolidation.finalised(requestOf(execution), actor.id());
    }
}
