package vn.kehoach.process.reportcollection;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.ObligationKind;

/** The office puts the reports together, by the date of the timeline. */
@Component
class PrepareConsolidateReportListener implements TaskListener {

    private final CollectionStage stage;

    PrepareConsolidateReportListener(CollectionStage stage) {
        this.stage = stage;
    }

    @Override
    public void notify(DelegateTask task) {
        stage.prepare(task, ObligationKind.CONSOLIDATION);
    }
}
