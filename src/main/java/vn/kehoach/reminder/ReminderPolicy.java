package vn.kehoach.reminder;

import java.util.List;
import java.util.Map;

/**
 * The planners' policy: when to remind, and whom to tell when work is late. It is asked with what is known of the work, by
 * name: {@link #KIND}, and whatever else its tables have a column for.
 */
public interface ReminderPolicy {

    /** What kind of work it is. */
    String KIND = "kind";

    /** What a consultee owes until the round closes. */
    Map<String, Object> OPINION = Map.of(KIND, "GIVE_OPINION");

    /** What a signatory is asked for; it has no deadline, its days are counted from the day of the asking. */
    Map<String, Object> SIGNATURE = Map.of(KIND, "SIGNATURE");

    /** When to remind of such work. */
    List<Step> remindersFor(Map<String, Object> facts);

    /** Who is told of such work, when it is late, besides those who owe it, and when. */
    List<EscalationRule> escalationsFor(Map<String, Object> facts);
}
