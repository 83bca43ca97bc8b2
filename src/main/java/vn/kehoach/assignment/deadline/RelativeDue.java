package vn.kehoach.assignment.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.shared.VietnamTime;

/**
 * Reckons a deadline from the date that it hangs on. At the anchor it keeps the hour; days, weeks and months away from it
 * the deadline has no hour of its own and runs to the end of that day in Vietnam.
 */
@Component
public class RelativeDue {

    private final WorkingCalendar calendar;

    RelativeDue(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The deadline, where the anchor is that moment; of a month or another period its last. */
    public Instant of(Relative relative, Instant anchor) {
        return relative.amount() == 0
                ? anchor
                : VietnamTime.endOf(away(relative, VietnamTime.dayOf(anchor), signed(relative)));
    }

    private LocalDate away(Relative relative, LocalDate anchor, int amount) {
        return switch (relative.unit()) {
            case DAYS -> anchor.plusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(anchor, amount);
            case WEEKS -> anchor.plusWeeks(amount);
            case MONTHS -> anchor.plusMonths(amount);
        };
    }

    private static int signed(Relative relative) {
        return relative.direction() == Relative.Direction.BEFORE ? -relative.amount() : relative.amount();
    }
}
