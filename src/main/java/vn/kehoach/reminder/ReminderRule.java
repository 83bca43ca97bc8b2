package vn.kehoach.reminder;

/**
 * When to remind of a deadline.
 *
 * @param workingDays how far from the due day: -7 is seven working days before, 0 the day itself, 1 the first after
 * @param daily whether each working day from then on is one too
 */
public record ReminderRule(int workingDays, boolean daily) {}
