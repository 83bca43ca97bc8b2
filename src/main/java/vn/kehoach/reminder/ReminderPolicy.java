package vn.kehoach.reminder;

import java.util.List;
import java.util.Set;

/** The planners' policy: when to remind, and whom to tell when work is late. */
public interface ReminderPolicy {

    /** What a consultee owes until the round closes. */
    String OPINION = "GIVE_OPINION";

    /** What a signatory is asked for; it has no deadline, its days are counted from the day of the asking. */
    String SIGNATURE = "SIGNATURE";

    /** The kinds of work that there are. */
    Set<String> kinds();

    /** When to remind of work of that kind. */
    List<Step> remindersFor(String kind);

    /** Who is told of late work of that kind besides those who owe it, and when. */
    List<EscalationRule> escalationsFor(String kind);
}
