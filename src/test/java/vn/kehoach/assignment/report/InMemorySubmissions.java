package vn.kehoach.assignment.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.testing.Rows;

/** What was handed in, in memory. */
public final class InMemorySubmissions implements Submissions {

    private final Rows<Submission> rows = new Rows<>();

    @Override
    public Submission saveAndFlush(Submission submission) {
        return rows.save(submission);
    }

    @Override
    public int countByAssignmentId(UUID assignmentId) {
        return of(assignmentId).size();
    }

    @Override
    public Optional<Submission> findFirstByAssignmentIdOrderByNumberDesc(UUID assignmentId) {
        return of(assignmentId).stream().reduce((earlier, later) -> later);
    }

    /** The versions of one assignment, oldest first. */
    public List<Submission> of(UUID assignment) {
        return rows.where("assignmentId", assignment)
                .sorted(Comparator.comparing(each -> (Integer) Rows.column(each, "number")))
                .toList();
    }
}
