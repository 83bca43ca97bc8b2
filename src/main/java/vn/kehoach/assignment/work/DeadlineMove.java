package vn.kehoach.assignment.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.kehoach.audit.Recorded;

/** One move of a deadline: from when to when, why, and who decided. Never changed, never deleted. */
@Entity
@Recorded(
        as = "deadline-move",
        values = {"assignmentId", "oldDueAt", "newDueAt", "reason"})
public class DeadlineMove {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID assignmentId;
    private Instant oldDueAt;
    private Instant newDueAt;
    private String reason;
    private String decidedBy;
    private Instant movedAt;

    /** For JPA. */
    protected DeadlineMove() {}

    static DeadlineMove of(AssignmentId assignment, Instant from, Instant to, String reason, String by, Instant now) {
        DeadlineMove move = new DeadlineMove();
        move.id = UUID.randomUUID();
        move.assignmentId = assignment.value();
        move.oldDueAt = from;
        move.newDueAt = to;
        move.reason = reason;
        move.decidedBy = by;
        move.movedAt = now;
        return move;
    }
}
