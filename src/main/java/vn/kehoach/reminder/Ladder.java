package vn.kehoach.reminder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policy as it is today: read once for a run, and asked for each piece of work. */
class Ladder {

    private static final Set<EscalationLevel> FOR_EACH =
            Set.of(EscalationLevel.UNIT_LEADER, EscalationLevel.PLAN_OWNER);

    private final ReminderPolicy policy;
    private final Map<Map<String, Object>, List<Step>> reminders = new HashMap<>();
    private final Map<Map<String, Object>, List<EscalationRule>> escalations = new HashMap<>();

    /**
     * Asks for all work that there may be.
     *
     * @param known what may be known of it, each combination once
     */
    Ladder(ReminderPolicy policy, Set<Map<String, Object>> known) {
        this.policy = policy;
        known.forEach(facts -> {
            reminders(facts);
            escalations(facts);
        });
    }

    List<Step> reminders(Map<String, Object> facts) {
        return reminders.computeIfAbsent(facts, policy::remindersFor);
    }

    private List<EscalationRule> escalations(Map<String, Object> facts) {
        return escalations.computeIfAbsent(facts, policy::escalationsFor);
    }

    /** Which levels have a rule that falls on the working day, for such work that is so late. */
    Set<EscalationLevel> levels(Map<String, Object> facts, int late, boolean startsWeek) {
        return late <= 0
                ? Set.of()
                : escalations(facts).stream()
                        .filter(rule -> FOR_EACH.contains(rule.level()))
                        .filter(rule -> rule.step().falls(late, startsWeek))
                        .map(EscalationRule::level)
                        .collect(Collectors.toSet());
    }

    /** How late any work is told to the leaders of the body that day, at least; empty where it is not the day for it. */
    Stream<Integer> bodyLeadersFrom(boolean startsWeek) {
        return escalations.values().stream()
                .flatMap(rules -> bodyLeadersFrom(rules, startsWeek))
                .sorted()
                .limit(1);
    }

    /** Whether such work, so late, is told to the leaders of the body that day. */
    boolean tellsBodyLeaders(Map<String, Object> facts, int late, boolean startsWeek) {
        return bodyLeadersFrom(escalations(facts), startsWeek).anyMatch(from -> late >= from);
    }

    private static Stream<Integer> bodyLeadersFrom(List<EscalationRule> rules, boolean startsWeek) {
        return rules.stream()
                .filter(rule -> rule.level() == EscalationLevel.BODY_LEADER)
                .map(EscalationRule::step)
                .filter(step -> step.rhythm() == Rhythm.DAILY || startsWeek && step.rhythm() == Rhythm.WEEKLY)
                .map(Step::workingDays);
    }

    /** The distances up to 0 at which anybody is reminded. */
    Set<Integer> leads() {
        return reminders.values().stream()
                .flatMap(List::stream)
                .map(Step::workingDays)
                .filter(days -> days <= 0)
                .collect(Collectors.toSet());
    }

    /**
     * How many working days work may be late to be told on just any day; what is later is told at the beginning of a week
     * only, and read only then.
     */
    int reach() {
        return steps().flatMap(step -> step.reach().stream().boxed()).reduce(0, Math::max);
    }

    private Stream<Step> steps() {
        return Stream.concat(
                reminders.values().stream().flatMap(List::stream),
                escalations.values().stream()
                        .flatMap(List::stream)
                        .filter(rule -> FOR_EACH.contains(rule.level()))
                        .map(EscalationRule::step));
    }
}
