package vn.kehoach.assignment.deadline;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.kehoach.assignment.work.AssignmentId;

/** What was asked for a later deadline. */
public interface ExtensionRequests extends Repository<ExtensionRequest, UUID> {

    /** Writes it. */
    ExtensionRequest save(ExtensionRequest request);

    /** The request for that assignment in that state. */
    Optional<ExtensionRequest> findByAssignmentIdAndState(UUID assignmentId, ExtensionState state);

    default Optional<ExtensionRequest> pendingOf(AssignmentId assignment) {
        return findByAssignmentIdAndState(assignment.value(), ExtensionState.PENDING);
    }
}
