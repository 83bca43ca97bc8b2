package vn.kehoach.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Heavy work of one kind, so much of it at once on a node: memory and processor are left to everybody else. */
public final class Turns {

    private final Semaphore free;
    private final Duration wait;
    private final String refusal;

    /**
     * Turns.
     *
     * @param atOnce how many work at the same time
     * @param wait how long somebody waits for a turn
     * @param refusal what they are told then
     */
    public Turns(int atOnce, Duration wait, String refusal) {
        this.free = new Semaphore(atOnce, true);
        this.wait = wait;
        this.refusal = refusal;
    }

    /**
     * Works when it is its turn.
     *
     * @throws Refused where others are still at work after a while
     */
    public <T> T take(Supplier<T> work) {
        if (!entered()) {
            throw new Refused(Refused.Reason.UNAVAILABLE, refusal);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean entered() {
        try {
            return free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
