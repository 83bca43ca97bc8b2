package vn.kehoach.reading.time;

import java.time.LocalTime;
import java.util.Optional;

/**
 * The hours that stand beside a day.
 *
 * @param first the hour it begins at, where an hour or a period of hours is named
 * @param last the hour of its last day, where one is named; of a period of hours the later one
 */
public record Hours(Optional<LocalTime> first, Optional<LocalTime> last) {

    static final Hours NONE = new Hours(Optional.empty(), Optional.empty());

    Hours until(LocalTime time) {
        return new Hours(first, Optional.of(time));
    }
}
