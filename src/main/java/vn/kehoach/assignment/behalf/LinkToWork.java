package vn.kehoach.assignment.behalf;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.plan.state.PlanId;

/**
 * A link with which somebody without an account hands in one piece of work.
 *
 * @param address where it was sent
 * @param noticeKey of its mail
 * @param until when it opens the form
 * @param revokedAt empty while nobody has taken it back
 */
public record LinkToWork(
        UUID id,
        AssignmentId work,
        PlanId plan,
        String address,
        String noticeKey,
        Instant until,
        Optional<Instant> revokedAt) {

    /** Whether it opens the form at that moment. */
    public boolean opens(Instant at) {
        return revokedAt.isEmpty() && until.isAfter(at);
    }

    /** With what the keys of all mails begin that say that something handed in with it comes back. */
    String returns() {
        return "WORK_LINK_RETURN|" + id + "|";
    }

    /** The same that opens the form longer. */
    LinkToWork lasting(Instant end) {
        return new LinkToWork(id, work, plan, address, noticeKey, end, revokedAt);
    }

    /** Under what name the record, the files and the versions know who came by it. */
    public String bearer() {
        return "đường dẫn gửi tới " + address;
    }

    /** The record of something that was done with it. */
    AuditEntry entry(String what) {
        return AuditEntry.of(what, "assignment", work.toString())
                .ofPlan(plan.value())
                .with("mail", address);
    }
}
