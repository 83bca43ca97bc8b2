package vn.kehoach.demo;

import java.time.Duration;

/** The end, by the real clock, of one move of the demo clock. */
final class TimeLimit {

    private final long end;

    private TimeLimit(long end) {
        this.end = end;
    }

    static TimeLimit of(Duration patience) {
        return new TimeLimit(System.nanoTime() + patience.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - end > 0;
    }
}
