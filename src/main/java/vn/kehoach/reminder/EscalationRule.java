package vn.kehoach.reminder;

/**
 * Who else is told of overdue work.
 *
 * @param level whom
 * @param step when, in working days after the deadline
 */
public record EscalationRule(EscalationLevel level, Step step) {}
