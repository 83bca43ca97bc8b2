package vn.kehoach.assignment.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The versions that units handed in. */
public interface Submissions extends Repository<Submission, UUID> {

    /** Written at once: the rows of its files refer to it in the same transaction. */
    Submission saveAndFlush(Submission submission);

    /** How many versions there are. */
    int countByAssignmentId(UUID assignmentId);

    /** The newest version. */
    Optional<Submission> findFirstByAssignmentIdOrderByNumberDesc(UUID assignmentId);
}
