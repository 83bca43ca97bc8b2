package vn.kehoach.assignment.report;

import vn.kehoach.assignment.deadline.InMemoryExtensions;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.InMemoryAssignments;
import vn.kehoach.assignment.work.InMemoryRequests;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.testing.Rows;

/** Where reports stand, read from what is in memory. */
public final class InMemoryStandings implements ReportStandings {

    private final InMemoryAssignments assignments;
    private final InMemorySubmissions submissions;
    private final InMemoryRequests requests;
    private final InMemoryExtensions extensions;
    private ReportTemplate template = ReportTemplate.NONE;

    public InMemoryStandings(
            InMemoryAssignments assignments,
            InMemorySubmissions submissions,
            InMemoryRequests requests,
            InMemoryExtensions extensions) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.requests = requests;
        this.extensions = extensions;
    }

    /** What every report must have from now on. */
    public void ask(ReportTemplate asked) {
        template = asked;
    }

    @Override
    public ReportStanding of(AssignmentId id) {
        Assignment report = assignments.get(id);
        return new ReportStanding(
                submissions.countByAssignmentId(id.value()) + 1,
                report.request()
                        .flatMap(requests::findById)
                        .filter(ReportRequest::closed)
                        .isPresent(),
                extensions.pendingOf(id).isPresent(),
                report.quota(),
                (Boolean) Rows.column(report, "ifAny"),
                template);
    }
}
