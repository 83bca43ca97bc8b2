package vn.kehoach.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.due.Relative;

/**
 * From when until when something is owed, and by which rule.
 *
 * @param from the beginning of a period, empty where there is only its end
 * @param relative from what the deadline is reckoned, empty where it is not
 * @param writtenDay the day that the plan writes, or that its rule gives first; a deadline "trước ngày …" may end before
 * @param recurrence how it comes back, empty where it is owed once
 * @param reading how the deadline is read where the words allow two readings
 */
public record Term(
        Optional<Instant> from,
        Optional<Instant> due,
        Optional<Relative> relative,
        Optional<LocalDate> writtenDay,
        Optional<Recurrence> recurrence,
        Optional<String> reading) {

    /** Until that moment, once. */
    public static Term until(Optional<Instant> due) {
        return new Term(Optional.empty(), due, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
