package vn.kehoach.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, UUID> {

    /** Written at once: the rows of its files refer to it in the same transaction. */
    Submission saveAndFlush(Submission submission);

    int countByAssignmentId(UUID assignmentId);

    Optional<Submission> findFirstByAssignmentIdOrderByNumberDesc(UUID assignmentId);
}
