package vn.kehoach.process.unitreport;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.process.engine.Actor;
import vn.kehoach.process.extension.ExtensionBeans;

/** What unit-report.bpmn asks for. */
final class UnitReportBeans {

    private UnitReportBeans() {}

    static Object[] on(
            ReportService reports,
            ExtensionService extensions,
            WorkService work,
            Organisation organisation,
            Actor actor) {
        Object[] extension = ExtensionBeans.on(extensions, work, organisation, actor);
        return new Object[] {
            new PrepareSubmitReportListener(work),
            new RecordReportDelegate(reports, new ReportForm(new ObjectMapper()), actor),
            new PrepareReviewReportListener(work, organisation),
            new RecordReviewDelegate(reports, actor),
            extension[0],
            extension[1]
        };
    }
}
