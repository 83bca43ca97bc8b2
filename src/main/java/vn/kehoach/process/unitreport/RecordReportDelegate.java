package vn.kehoach.process.unitreport;

import static vn.kehoach.process.unitreport.UnitReport.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.process.engine.Actor;

/** Records what the unit typed, in the transaction of its click. */
@Component
class RecordReportDelegate implements JavaDelegate {

    private final ReportService reports;
    private final ReportForm form;
    private final Actor actor;

    RecordReportDelegate(ReportService reports, ReportForm form, Actor actor) {
        this.reports = reports;
        this.form = form;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.hand(assignmentOf(execution), form.entry(execution), actor.id());
    }
}
