package vn.kehoach.assignment.explanation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.plan.state.PlanId;

/**
 * A request for an explanation of why a piece of work is late, with its answer.
 *
 * @param reason why the office asks
 * @param by until when it is to be answered
 * @param answer empty while it is open
 */
public record Explanation(
        UUID id,
        AssignmentId work,
        PlanId plan,
        String unit,
        String unitName,
        String what,
        String reason,
        Instant by,
        Instant askedAt,
        Optional<Answer> answer) {

    /** What the unit said, who typed it and when. */
    public record Answer(String words, String by, Instant at) {}
}
