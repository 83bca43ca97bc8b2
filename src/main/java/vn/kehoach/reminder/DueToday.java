package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.DueItem;
import vn.kehoach.assignment.DueWork;
import vn.kehoach.shared.VietnamTime;

/** What is to be told: the open work whose deadline the policy names, in two queries however much else there is. */
@Component
class DueToday {

    private final DueWork work;
    private final ReminderPolicy policy;
    private final DueDays dueDays;

    DueToday(DueWork work, ReminderPolicy policy, DueDays dueDays) {
        this.work = work;
        this.policy = policy;
        this.dueDays = dueDays;
    }

    List<Due> at(Morning morning) {
        Map<String, List<ReminderRule>> rules = new HashMap<>();
        Map<Integer, Set<EscalationLevel>> levels = new HashMap<>();
        return Stream.concat(work.openOverdue(morning.day()).stream(), work.openDueOn(dueDays(morning)).stream())
                .map(item -> due(
                        item,
                        morning,
                        rules.computeIfAbsent(item.kind(), policy::remindersFor),
                        levels.computeIfAbsent(late(item, morning), this::levels)))
                .filter(Due::told)
                .toList();
    }

    /** The deadlines ahead of which one of the days reminds; what has passed meanwhile is among the overdue. */
    private Set<LocalDate> dueDays(Morning morning) {
        Set<LocalDate> days = new TreeSet<>();
        morning.days().forEach(day -> days.addAll(dueDays.dueFrom(day, policy.leads())));
        days.removeIf(due -> due.isBefore(morning.day()));
        return days;
    }

    private Due due(DueItem item, Morning morning, List<ReminderRule> rules, Set<EscalationLevel> levels) {
        LocalDate dueDay = VietnamTime.dayOf(item.dueAt());
        boolean reminded = rules.stream()
                .anyMatch(rule -> morning.days().stream().anyMatch(day -> dueDays.reminds(rule, dueDay, day)));
        return new Due(item, late(item, morning), reminded, levels);
    }

    private int late(DueItem item, Morning morning) {
        return dueDays.distance(VietnamTime.dayOf(item.dueAt()), morning.day());
    }

    private Set<EscalationLevel> levels(int late) {
        return late <= 0
                ? Set.of()
                : policy.escalations(late).stream().map(EscalationRule::level).collect(Collectors.toSet());
    }
}
