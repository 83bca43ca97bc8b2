package vn.kehoach.plan.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.shared.VietnamTime;

/**
 * A deadline as written and the moment that is tracked.
 *
 * @param words what stands in the plan
 * @param at the last moment in time
 */
public record Due(String words, Instant at) {

    /** Empty where nothing is written, or no date that exists. */
    static Optional<Due> of(Optional<String> written) {
        return written.flatMap(words -> VietnamTime.deadline(words).map(at -> new Due(words, at)));
    }

    /** The day that is named, of a month its first. */
    LocalDate firstDay() {
        LocalDate day = VietnamTime.dayOf(at);
        return words.strip().length() == "2020-02".length() ? day.withDayOfMonth(1) : day;
    }
}
