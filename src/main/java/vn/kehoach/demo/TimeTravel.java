package vn.kehoach.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Service;
import vn.kehoach.platform.InDemo;
import vn.kehoach.shared.DueMoments;

/** Moves the demo clock. On the way forward everything that falls due is done at its moment, in its order. */
@Service
@Conditional(InDemo.class)
public class TimeTravel {

    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final DemoClock clock;
    private final EngineJobs jobs;
    private final List<DueMoments> features;
    private final List<MovedBack> recurring;
    private final Duration patience;

    TimeTravel(
            DemoClock clock,
            EngineJobs jobs,
            List<DueMoments> features,
            List<MovedBack> recurring,
            @Value("${kehoach.demo.time-limit}") Duration patience) {
        this.clock = clock;
        this.jobs = jobs;
        this.features = features;
        this.recurring = recurring;
        this.patience = patience;
    }

    /** What the clock reads. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns when the clock reads that moment and all that became due by then is done. */
    public void to(Instant target) {
        oneAtATime.lock();
        try {
            travel(target);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void travel(Instant target) {
        TimeLimit limit = TimeLimit.of(patience);
        if (target.isBefore(clock.instant())) {
            clock.setTo(target);
            recurring.forEach(each -> each.to(target));
        } else {
            forward(target, limit);
            clock.setTo(target);
        }
        runDue(limit);
    }

    private void forward(Instant target, TimeLimit limit) {
        runDue(limit);
        for (Optional<Instant> next = following(target); next.isPresent(); next = following(target)) {
            clock.setTo(next.get());
            runDue(limit);
        }
    }

    /** The next moment after now at which something falls due, up to the target. */
    private Optional<Instant> following(Instant target) {
        Instant now = clock.instant();
        return moments().stream()
                .flatMap(Optional::stream)
                .filter(moment -> moment.isAfter(now) && !moment.isAfter(target))
                .min(Instant::compareTo);
    }

    /** What is done may make more that is due now: mails of a job, a job of a mail. Ends when nothing changes any more. */
    private void runDue(TimeLimit limit) {
        List<Optional<Instant>> before;
        List<Optional<Instant>> after = List.of();
        do {
            before = after;
            jobs.awaitDue(limit);
            features.forEach(DueMoments::runDue);
            check(limit);
            after = moments();
        } while (anyDue(after) && !Objects.equals(before, after));
    }

    private void check(TimeLimit limit) {
        if (limit.passed()) {
            throw new NotYetDone(clock.instant());
        }
    }

    private boolean anyDue(List<Optional<Instant>> moments) {
        Instant now = clock.instant();
        return moments.stream().flatMap(Optional::stream).anyMatch(moment -> !moment.isAfter(now));
    }

    private List<Optional<Instant>> moments() {
        return Stream.concat(Stream.of(jobs.next()), features.stream().map(DueMoments::next))
                .toList();
    }
}
