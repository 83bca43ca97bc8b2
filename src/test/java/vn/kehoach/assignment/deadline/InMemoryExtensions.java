package vn.kehoach.assignment.deadline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.testing.Rows;

/** The requests for later deadlines, in memory. */
public final class InMemoryExtensions implements ExtensionRequests {

    private final Rows<ExtensionRequest> rows = new Rows<>();

    @Override
    public ExtensionRequest save(ExtensionRequest request) {
        return rows.save(request);
    }

    @Override
    public Optional<ExtensionRequest> findByAssignmentIdAndState(UUID assignmentId, ExtensionState state) {
        return rows.where("assignmentId", assignmentId)
                .filter(request -> Rows.column(request, "state") == state)
                .findFirst();
    }

    /** What became of the requests of one assignment, oldest first. */
    public List<ExtensionState> statesOf(AssignmentId assignment) {
        return rows.where("assignmentId", assignment.value())
                .map(request -> (ExtensionState) Rows.column(request, "state"))
                .toList();
    }
}
