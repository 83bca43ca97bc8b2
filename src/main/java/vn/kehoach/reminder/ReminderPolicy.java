package vn.kehoach.reminder;

import java.util.List;

/** The planners' policy: when to remind, and whom to tell when work is late. */
public interface ReminderPolicy {

    /** When to remind of work of that kind. */
    List<ReminderRule> remindersFor(String kind);

    /** Who is told of work that is so many working days late, besides those who owe it. */
    List<EscalationRule> escalations(int workingDaysLate);
}
