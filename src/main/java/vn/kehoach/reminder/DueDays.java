package vn.kehoach.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;

/**
 * Which deadlines a working day reminds of. A deadline on a rest day is counted from where it stands: one working day
 * before a Sunday is the Friday, and the first working day after is the Monday. "The day itself" of such a deadline is
 * the last working day before it, because nobody reads mail on a rest day and the day after is too late.
 */
@Component
class DueDays {

    private final WorkingCalendar calendar;

    DueDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether the step falls on that working day for what is due, or was asked for, on the due day. */
    boolean falls(Step step, LocalDate due, LocalDate day) {
        return step.falls(distance(due, day), startsWeek(day))
                || step.workingDays() == 0 && day.equals(lastWorkedUpTo(due));
    }

    /** Working days from the due day to that working day: negative before, 0 on the day, 1 on the first after. */
    int distance(LocalDate due, LocalDate day) {
        return day.isAfter(due)
                ? calendar.workingDaysBetween(due, day)
                : -calendar.workingDaysBetween(day.minusDays(1), due.minusDays(1));
    }

    /** Whether no day of the week was worked before that one. */
    boolean startsWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(day)
                .noneMatch(calendar::isWorkingDay);
    }

    private LocalDate lastWorkedUpTo(LocalDate due) {
        return calendar.isWorkingDay(due) ? due : calendar.plusWorkingDays(due, -1);
    }

    /** The due days, from that working day on, that lie at one of these distances (0 or negative). */
    Set<LocalDate> dueFrom(LocalDate day, Collection<Integer> leads) {
        Set<LocalDate> found = new TreeSet<>();
        leads.forEach(lead -> dueAt(day, -lead).forEach(found::add));
        return found;
    }

    private Stream<LocalDate> dueAt(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day.datesUntil(calendar.plusWorkingDays(day, 1));
        }
        LocalDate last = calendar.plusWorkingDays(day, workingDays);
        return calendar.plusWorkingDays(last, -1).plusDays(1).datesUntil(last.plusDays(1));
    }

    /** The first due day that is at most so many working days late on that day. */
    LocalDate firstLateBy(LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, -workingDays);
    }
}
