package vn.kehoach.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    int countByAssignmentId(UUID assignmentId);

    Optional<Submission> findFirstByAssignmentIdOrderByNumberDesc(UUID assignmentId);
}
