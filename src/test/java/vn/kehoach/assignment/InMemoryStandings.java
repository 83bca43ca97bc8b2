package vn.kehoach.assignment;

import vn.kehoach.testing.Rows;

/** Where reports stand, read from what is in memory. */
final class InMemoryStandings implements ReportStandings {

    private final InMemoryAssignments assignments;
    private final InMemorySubmissions submissions;
    private final InMemoryRequests requests;
    private final InMemoryExtensions extensions;

    InMemoryStandings(
            InMemoryAssignments assignments,
            InMemorySubmissions submissions,
            InMemoryRequests requests,
            InMemoryExtensions extensions) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.requests = requests;
        this.extensions = extensions;
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
                (Boolean) Rows.column(report, "ifAny"));
    }
}
