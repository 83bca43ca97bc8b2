package vn.kehoach.assignment.report;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.shared.Refused;

/**
 * What the office decided on something that was handed in.
 *
 * @param newDue the new date of a report that is given back
 */
public record Review(ReviewDecision decision, String reason, Optional<Instant> newDue) {

    /** Whether it is accepted. */
    public boolean accepted() {
        return decision == ReviewDecision.ACCEPT;
    }

    Instant requireNewDue() {
        return newDue.orElseThrow(() -> Refused.invalid("newDueAt", "Hạn mới", "phải ghi khi trả lại"));
    }
}
