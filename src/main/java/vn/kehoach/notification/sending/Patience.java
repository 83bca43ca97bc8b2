package vn.kehoach.notification.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a mail is tried again: after one minute, twice as long each time, at most an hour, for two days. */
final class Patience {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration IN_ALL = Duration.ofDays(2);
    private static final int DOUBLINGS = 6;

    private Patience() {}

    /** When to try next after a failure now; empty where it has been tried long enough. */
    static Optional<Instant> next(int failuresBefore, Instant firstTried, Instant now) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failuresBefore, DOUBLINGS));
        Duration pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Optional.of(now.plus(pause)).filter(next -> !next.isAfter(firstTried.plus(IN_ALL)));
    }
}
