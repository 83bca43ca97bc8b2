package vn.kehoach.reading.time;

import java.time.LocalDate;
import vn.kehoach.plan.content.due.Relative;

/**
 * How far a term lies from the event that it is reckoned from: "trước 05 ngày", "sau 03 ngày làm việc".
 *
 * @param amount 0 where the words name no number ("ngay sau khi …")
 */
public record Offset(int amount, Relative.Unit unit, Relative.Direction direction) {

    /** The day that lies so far from that one; working days need a calendar and are left to it. */
    public LocalDate from(LocalDate day) {
        int steps = direction == Relative.Direction.BEFORE ? -amount : amount;
        return switch (unit) {
            case DAYS, WORKING_DAYS -> day.plusDays(steps);
            case WEEKS -> day.plusWeeks(steps);
            case MONTHS -> day.plusMonths(steps);
        };
    }
}
