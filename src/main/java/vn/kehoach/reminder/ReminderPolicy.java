package vn.kehoach.reminder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The planners' policy: when to remind, and whom to tell when work is late. */
public interface ReminderPolicy {

    /** When to remind of work of that kind. */
    List<ReminderRule> remindersFor(String kind);

    /** Who is told of work that is so many working days late, besides those who owe it. */
    List<EscalationRule> escalations(int workingDaysLate);

    /**
     * How many working days before a deadline anybody may be reminded, as numbers up to 0. Work that is due further off
     * is not even read, so a policy that knows its own numbers should name just these.
     */
    default Set<Integer> leads() {
        return IntStream.rangeClosed(-30, 0).boxed().collect(Collectors.toSet());
    }
}
