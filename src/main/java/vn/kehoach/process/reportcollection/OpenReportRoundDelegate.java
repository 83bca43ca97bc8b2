package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consolidation.ConsolidationService;

/** Opens a round of consultation on the draft report. */
@Component
class OpenReportRoundDelegate implements JavaDelegate {

    private final ConsolidationService consolidation;

    OpenReportRoundDelegate(ConsolidationService consolidation) {
        this.consolidation = consolidation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportCollection.REPORT_ROUND_ID.set(
                execution, consolidation.openRound(requestOf(execution)).toString());
    }
}
