package vn.kehoach.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import vn.kehoach.shared.Refused;

/** Eight people at work at the same time. Whoever meets a lock failure tries again. */
final class Crowd {

    private static final int PEOPLE = 8;

    private final Queue<Runnable> work;
    private final long end;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    private Crowd(Collection<Runnable> work, Duration limit) {
        this.work = new ConcurrentLinkedQueue<>(work);
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** Does all of it, or as much as the time allows. */
    static Tally doing(Collection<Runnable> work, Duration limit) {
        Crowd crowd = new Crowd(work, limit);
        long start = System.nanoTime();
        crowd.work();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Tally(crowd.done.get(), crowd.refused.get(), 0, took);
    }

    private void work() {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                working.add(people.submit(this::takeAndDo));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            people.shutdownNow();
        }
    }

    private void takeAndDo() {
        for (Runnable next = work.poll(); next != null && inTime(); next = work.poll()) {
            untilDone(next);
        }
    }

    private void untilDone(Runnable completion) {
        while (inTime()) {
            try {
                completion.run();
                done.incrementAndGet();
                return;
            } catch (OptimisticLockingException again) {
                // Counted by LockFailures, where those are seen too that nobody is told of.
            } catch (Refused e) {
                refused.incrementAndGet();
                return;
            }
        }
    }

    private boolean inTime() {
        return System.nanoTime() < end;
    }
}
