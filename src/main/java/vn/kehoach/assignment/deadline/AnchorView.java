package vn.kehoach.assignment.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that deadlines are reckoned from ("sau khi nhận được văn bản"), besides the event of the plan.
 *
 * @param anchor its words in the plan
 * @param on the day in Vietnam on which it happened or is to happen, null while nobody knows
 * @param work how many assignments of the plan hang on it
 * @param number how often it was decided, 0 where it was not yet
 * @param decidedBy account of who noted the day, null where nobody did
 */
public record AnchorView(
        String anchor, LocalDate on, long work, int number, String reason, String decidedBy, Instant decidedAt) {}
