package vn.kehoach.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.kehoach.shared.VietnamTime;

/**
 * The round from which all later ones are reckoned.
 *
 * @param on the day that the plan writes, or that its rule gives
 * @param due its deadline: at that day, or before it where the plan says "trước ngày …"
 */
record FirstRound(LocalDate on, Instant due) {

    /** The deadline of a round on that day: as long before its day as that of this one, at the same hour. */
    Instant dueOn(LocalDate day) {
        long before = ChronoUnit.DAYS.between(VietnamTime.dayOf(due), on);
        LocalTime hour = due.atZone(VietnamTime.ZONE).toLocalTime();
        return VietnamTime.at(day.minusDays(before), hour);
    }
}
