package vn.kehoach.benchmark;

import java.time.Duration;

/**
 * What a crowd has achieved.
 *
 * @param done completions
 * @param refused completions that a person was refused
 * @param lockFailures of the engine, those included that were tried again unseen
 */
record Tally(int done, int refused, long lockFailures, Duration took) {

    static final Tally NOTHING = new Tally(0, 0, 0, Duration.ZERO);

    Tally plus(Tally other) {
        return new Tally(
                done + other.done, refused + other.refused, lockFailures + other.lockFailures, took.plus(other.took));
    }

    Tally withLockFailures(long counted) {
        return new Tally(done, refused, counted, took);
    }

    /** Completions a second. */
    double rate() {
        return done / seconds();
    }

    private double seconds() {
        return took.toNanos() / 1e9;
    }
}
