package vn.kehoach.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.organisation.initial.OrganisationImport;

/**
 * Reports of many units, taken in by our service, beside the same number of tasks of the engine alone. Everything as in the
 * embedded run: its PostgreSQL, its settings, its job executor. Mails are written and wait: nothing sends them meanwhile.
 * It measures and prints; it never fails for being slow.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kehoach.mail.tick=1d", "kehoach.accounts.hash-cost=4"})
@Import({OurPlan.class, CompletionBenchmark.Counting.class})
class CompletionBenchmark {

    private static final int MANY = 3_000;
    private static final int SLICE = 300;
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration PARALLEL_LIMIT = Duration.ofSeconds(60);
    private static final Duration NO_LIMIT = Duration.ofMinutes(5);

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private OurPlan plan;

    @Autowired
    private LockFailures lockFailures;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private PlainProcess plain;

    @TestConfiguration
    static class Counting {

        @Bean
        LockFailures lockFailures() {
            return new LockFailures();
        }
    }

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry properties) {
        properties.add("kehoach.data-dir", () -> Folders.temporary().toString());
    }

    @BeforeEach
    void many_units_and_a_warm_program() {
        plain = new PlainProcess(repository, runtime, tasks);
        ManyUnits.register(organisation, MANY);
        round(SLICE, 2, Duration.ofSeconds(2));
    }

    @Test
    void reports_a_second() {
        Round few = round(28, 3, SHORT);
        Round hundreds = round(300, 2, SHORT);
        Round thousands = round(MANY, 1, PARALLEL_LIMIT);

        Report.print(
                "completions",
                Round.HEAD
                        + few.line()
                        + hundreds.line()
                        + thousands.line()
                        + String.format(
                                Locale.ROOT,
                                "3000 / 300, thời gian mỗi đơn vị (time a unit): %.2f%n",
                                thousands.perUnit() / hundreds.perUnit()));
    }

    /**
     * Ours and the bare instances take turns, so that what else the machine does falls on both; what ours leaves to be
     * done in the background is done before the bare ones begin.
     */
    private Round round(int units, int times, Duration parallelLimit) {
        Tally ours = Tally.NOTHING;
        Tally single = Tally.NOTHING;
        Tally parallel = Tally.NOTHING;
        Duration dispatch = Duration.ZERO;
        Duration settling = Duration.ZERO;
        for (int time = 0; time < times; time++) {
            List<Runnable> reports = plan.open(units);
            dispatch = dispatch.plus(plan.dispatch());
            List<Runnable> instances = plain.openSingle(units);
            for (int from = 0; from < units; from += SLICE) {
                int to = Math.min(units, from + SLICE);
                ours = ours.plus(counted(reports.subList(from, to), NO_LIMIT));
                settling = settling.plus(timed(plan::awaitReviews));
                single = single.plus(counted(instances.subList(from, to), NO_LIMIT));
            }
            plan.awaitClose();
            parallel = parallel.plus(counted(plain.openParallel(units), parallelLimit));
        }
        Round round = new Round(units, dispatch.dividedBy(times), ours, settling, parallel, single);
        Report.progress(round.line());
        return round;
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Tally counted(List<Runnable> completions, Duration limit) {
        long before = lockFailures.count();
        Tally tally = Crowd.doing(new ArrayList<>(completions), limit);
        return tally.withLockFailures(lockFailures.count() - before);
    }
}
