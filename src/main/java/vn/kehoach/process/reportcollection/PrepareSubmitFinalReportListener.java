package vn.kehoach.process.reportcollection;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.ObligationKind;

/** The office sends the report upwards, by the date of the timeline. */
@Component
class PrepareSubmitFinalReportListener implements TaskListener {

    private final CollectionStage stage;

    PrepareSubmitFinalReportListener(CollectionStage stage) {
        this.stage = stage;
    }

    @Override
    public void notify(DelegateTask task) {
        stage.prepare(task, ObligationKind.FINAL_REPORT);
    }
}
