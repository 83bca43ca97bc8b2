package vn.kehoach.assignment.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.audit.Recorded;
import vn.kehoach.shared.Refused;

/** A unit's request for a later deadline, and what was decided. */
@Entity
@Recorded(
        as = "extension",
        state = "state",
        values = {"assignmentId", "state", "requestedDueAt", "grantedDueAt", "reason", "decisionReason"})
public class ExtensionRequest {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID assignmentId;
    private Instant requestedDueAt;
    private String reason;
    private String requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private Instant grantedDueAt;
    private String decisionReason;
    private String decidedBy;
    private Instant decidedAt;

    /** For JPA. */
    protected ExtensionRequest() {}

    static ExtensionRequest of(AssignmentId assignment, Instant requestedDue, String reason, String by, Instant now) {
        ExtensionRequest request = new ExtensionRequest();
        request.id = UUID.randomUUID();
        request.assignmentId = assignment.value();
        request.requestedDueAt = requestedDue;
        request.reason = reason;
        request.requestedBy = by;
        request.requestedAt = now;
        request.state = ExtensionState.PENDING;
        return request;
    }

    /** Who asks does not answer. */
    private void requireAnother(String by) {
        if (requestedBy.equals(by)) {
            throw Refused.forbidden(
                    "Người xin gia hạn không tự quyết định; hãy để lãnh đạo hoặc người khác quyết định");
        }
    }

    void grant(Instant newDue, String why, String by, Instant now) {
        requireAnother(by);
        decide(ExtensionState.GRANTED, why, by, now);
        grantedDueAt = newDue;
    }

    void refuse(String why, String by, Instant now) {
        requireAnother(by);
        decide(ExtensionState.REFUSED, why, by, now);
    }

    /** Nobody needs an answer any more; refused where it has been answered. */
    public void lapse(Instant now) {
        decide(ExtensionState.LAPSED, null, requestedBy, now);
    }

    private void decide(ExtensionState outcome, String why, String by, Instant now) {
        if (state != ExtensionState.PENDING) {
            throw Refused.conflict("Đề nghị gia hạn này đã được trả lời");
        }
        state = outcome;
        decisionReason = why;
        decidedBy = by;
        decidedAt = now;
    }

    Instant requestedDueAt() {
        return requestedDueAt;
    }

    UUID id() {
        return id;
    }
}
