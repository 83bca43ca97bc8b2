package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.BodyOverdue;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.assignment.board.DueWork;
import vn.kehoach.assignment.board.LateCount;
import vn.kehoach.shared.VietnamTime;

/**
 * What is to be told: the open work whose deadline the policy names, in two queries however much else there is. What is
 * late for so long that it is told once a week is read once a week.
 */
@Component
class DueToday {

    private static final int YEARS = 2500;

    private final DueWork work;
    private final DueDays dueDays;

    DueToday(DueWork work, DueDays dueDays) {
        this.work = work;
        this.dueDays = dueDays;
    }

    /** What may be known of the work that is told of, each combination of facts once. */
    Set<Map<String, Object>> facts() {
        return work.facts();
    }

    List<Due> at(Morning morning, Ladder ladder) {
        return Stream.concat(overdue(morning, ladder).stream(), work.openDueOn(dueAhead(morning, ladder)).stream())
                .map(item -> due(item, morning, ladder))
                .filter(Due::told)
                .toList();
    }

    private List<DueItem> overdue(Morning morning, Ladder ladder) {
        boolean weekly = morning.days().stream().anyMatch(dueDays::startsWeek);
        int reach = ladder.reach();
        return weekly || reach > YEARS
                ? work.openOverdue(morning.day())
                : work.openDueBetween(dueDays.firstLateBy(morning.days().get(0), reach), morning.day());
    }

    /** The deadlines ahead of which one of the days reminds; what has passed meanwhile is among the overdue. */
    private Set<LocalDate> dueAhead(Morning morning, Ladder ladder) {
        Set<LocalDate> days = new TreeSet<>();
        morning.days().forEach(day -> days.addAll(dueDays.dueFrom(day, ladder.leads())));
        days.removeIf(due -> due.isBefore(morning.day()));
        return days;
    }

    private Due due(DueItem item, Morning morning, Ladder ladder) {
        LocalDate dueDay = VietnamTime.dayOf(item.dueAt());
        Set<EscalationLevel> levels = EnumSet.noneOf(EscalationLevel.class);
        boolean reminded = false;
        for (LocalDate day : morning.days()) {
            reminded |= ladder.reminders(item.facts()).stream().anyMatch(step -> dueDays.falls(step, dueDay, day));
            levels.addAll(ladder.levels(item.facts(), dueDays.distance(dueDay, day), dueDays.startsWeek(day)));
        }
        return new Due(item, dueDays.distance(dueDay, morning.day()), reminded, levels);
    }

    /** How much is late of those units and in the plans of those people, told this morning or not. */
    List<LateCount> late(Morning morning, Set<String> units, Set<String> owners) {
        return units.isEmpty() && owners.isEmpty() ? List.of() : work.lateOf(units, owners, morning.day());
    }

    /** What is late in each body, on the days on which its leaders are told. */
    List<BodyOverdue> inBodies(Morning morning, Ladder ladder) {
        boolean weekly = morning.days().stream().anyMatch(dueDays::startsWeek);
        return ladder.bodyLeadersFrom(weekly)
                .map(late -> dueDays.firstLateBy(morning.day(), late - 1))
                .flatMap(before -> work.overdueByBody(before).stream())
                .filter(late -> ladder.tellsBodyLeaders(
                        late.facts(), dueDays.distance(VietnamTime.dayOf(late.dueAt()), morning.day()), weekly))
                .toList();
    }
}
