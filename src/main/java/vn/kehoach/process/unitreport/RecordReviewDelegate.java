package vn.kehoach.process.unitreport;

import static vn.kehoach.process.unitreport.UnitReport.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.process.engine.Actor;

/** Records what the office decided on the report. */
@Component
class RecordReviewDelegate implements JavaDelegate {

    private final ReportService reports;
    private final Actor actor;

    RecordReviewDelegate(ReportService reports, Actor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Review review = new Review(
                UnitReport.DECISION.require(execution),
                UnitReport.REASON.get(execution).orElse(""),
                UnitReport.NEW_DUE_AT.get(execution));
        UnitReport.REPORT_ACCEPTED.set(execution, reports.review(assignmentOf(execution), review, actor.id()));
    }
}
