package vn.kehoach.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.InDemo;

/** The jobs of the engine that can still run: retries left and not suspended. The job executor runs them as ever. */
@Component
@Conditional(InDemo.class)
class EngineJobs {

    private static final Duration POLL = Duration.ofMillis(5);
    private static final int POLLS_A_HINT = 10;

    private final DemoEngine engine;
    private final ManagementService management;
    private final Clock clock;

    EngineJobs(DemoEngine engine, ManagementService management, DemoClock clock) {
        this.engine = engine;
        this.management = management;
        this.clock = clock;
    }

    /** The earliest due moment; now where a job waits for nothing but a thread. */
    Optional<Instant> next() {
        return unchecked(() -> isAnyDue() ? Optional.of(clock.instant()) : earliest());
    }

    private Optional<Instant> earliest() {
        return jobs().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Job::getDuedate)
                .map(date -> date == null ? clock.instant() : date.toInstant())
                .findFirst();
    }

    /** Returns when no job is due: a job that failed and is to be tried later is not waited for. */
    void awaitDue(TimeLimit limit) {
        for (int poll = 0; anyDue(); poll++) {
            if (limit.passed()) {
                throw new NotYetDone(clock.instant());
            }
            if (poll % POLLS_A_HINT == 0) {
                engine.lookForJobs();
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean anyDue() {
        return unchecked(this::isAnyDue);
    }

    private boolean isAnyDue() {
        return jobs().executable().count() > 0;
    }

    private JobQuery jobs() {
        return management.createJobQuery().withRetriesLeft().active();
    }

    /** Moving the clock concerns all jobs, whoever asked for it. */
    private <T> T unchecked(Callable<T> query) {
        return engine.ask(query);
    }
}
