package vn.kehoach.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExtensionRequests extends Repository<ExtensionRequest, UUID> {

    ExtensionRequest save(ExtensionRequest request);

    Optional<ExtensionRequest> findByAssignmentIdAndState(UUID assignmentId, ExtensionState state);

    default Optional<ExtensionRequest> pendingOf(AssignmentId assignment) {
        return findByAssignmentIdAndState(assignment.value(), ExtensionState.PENDING);
    }
}
