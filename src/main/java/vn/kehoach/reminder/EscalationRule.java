package vn.kehoach.reminder;

/**
 * Who else is told of overdue work.
 *
 * @param level whom
 */
public record EscalationRule(EscalationLevel level) {}
