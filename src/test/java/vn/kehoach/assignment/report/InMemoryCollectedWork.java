package vn.kehoach.assignment.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.InMemoryAssignments;
import vn.kehoach.assignment.work.InMemoryRequests;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.testing.Rows;

/** The work of collections, in memory. */
final class InMemoryCollectedWork implements CollectedWork {

    private final InMemoryAssignments assignments;
    private final InMemoryRequests requests;
    private final InMemorySubmissions submissions;
    private final Organisation organisation;

    InMemoryCollectedWork(
            InMemoryAssignments assignments,
            InMemoryRequests requests,
            InMemorySubmissions submissions,
            Organisation organisation) {
        this.assignments = assignments;
        this.requests = requests;
        this.submissions = submissions;
        this.organisation = organisation;
    }

    @Override
    public long open(RequestId id) {
        return assignments.of(id).stream().filter(in(AssignmentStatus.OPEN)).count();
    }

    private static Predicate<Assignment> in(AssignmentStatus... some) {
        return report -> Set.of(some).contains(report.status());
    }

    private static boolean ifAny(Assignment report) {
        return (Boolean) Rows.column(report, "ifAny");
    }

    @Override
    public List<String> markMissing(RequestId id, Instant now) {
        return missing(assignments.of(id).stream()
                .filter(report -> report.dueAt().filter(now::isBefore).isEmpty()));
    }

    private static List<String> missing(Stream<Assignment> reports) {
        return reports.filter(in(AssignmentStatus.OPEN))
                .filter(report -> !ifAny(report))
                .peek(report -> ReflectionTestUtils.setField(report, "status", AssignmentStatus.MISSING))
                .map(report -> report.view().unit())
                .toList();
    }

    @Override
    public Map<RequestId, List<String>> markLateComers(Instant now) {
        Map<RequestId, List<String>> named = new LinkedHashMap<>();
        for (ReportRequest request : requests.all()) {
            List<String> units =
                    missing(assignments.of(request.id()).stream().filter(report -> endOfPatience(request, report)
                            .filter(end -> !end.isAfter(now))
                            .isPresent()));
            if (!units.isEmpty()) {
                named.put(request.id(), units);
            }
        }
        return named;
    }

    /** The unit has as many days of grace as the others had before the close. */
    private static Optional<Instant> endOfPatience(ReportRequest request, Assignment report) {
        Duration grace = Duration.between((Instant) Rows.column(request, "dueAt"), request.closesAt());
        return report.dueAt().filter(due -> request.closed()).map(due -> due.plus(grace));
    }

    @Override
    public Optional<Instant> nextLateComer() {
        return requests.all().stream()
                .flatMap(request -> assignments.of(request.id()).stream()
                        .filter(in(AssignmentStatus.OPEN))
                        .filter(report -> !ifAny(report))
                        .flatMap(report -> endOfPatience(request, report).stream()))
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<RequestId> complete() {
        return requests.all().stream()
                .filter(request -> !request.closed())
                .map(ReportRequest::id)
                .filter(this::isComplete)
                .toList();
    }

    private boolean isComplete(RequestId id) {
        List<Assignment> reports = assignments.of(id);
        return reports.stream().noneMatch(in(AssignmentStatus.OPEN, AssignmentStatus.WAITING))
                && (reports.isEmpty() || !reports.stream().allMatch(in(AssignmentStatus.WITHDRAWN)));
    }

    private boolean returned(Assignment report) {
        return submissions
                .findFirstByAssignmentIdOrderByNumberDesc(report.id().value())
                .filter(last -> Rows.column(last, "decision") == ReviewDecision.RETURN)
                .isPresent();
    }

    @Override
    public List<Line> lines(RequestId id) {
        return assignments.of(id).stream()
                .filter(in(AssignmentStatus.OPEN, AssignmentStatus.MISSING, AssignmentStatus.DONE))
                .filter(report -> report.status() == AssignmentStatus.DONE || !ifAny(report))
                .map(report -> new Line(
                        report.view().office(),
                        organisation
                                .unit(report.view().unit())
                                .map(UnitView::name)
                                .orElseThrow(),
                        report.status(),
                        report.status() != AssignmentStatus.DONE && returned(report),
                        report.dueAt()))
                .sorted(Comparator.comparing(Line::unit))
                .toList();
    }
}
