package vn.kehoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.browser.DemoPlan;
import vn.kehoach.testing.Invariants;
import vn.kehoach.testing.RunningApplication;

/**
 * Requests by the thousand over all addresses and fields, made from a seed, at the running program on this machine: {@code
 * -Dfuzz.requests} says how many, {@code -Dfuzz.seed} which.
 */
@Tag("storm")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_500);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_124L);
    private static final int PEOPLE_AT_ONCE = 6;
    private static final String BEFORE_THE_ROUND = "2019-11-18T08:00:00+07:00";
    private static final int LOOK_EVERY = 150;

    private static final Pattern LOGGED_FAULT = Pattern.compile("\\bERROR\\b|^\\s+at [a-z]+\\.|Caused by:");

    private final Ledger ledger = new Ledger();
    private RunningApplication application;
    private Invariants invariants;
    private String logBefore;

    @BeforeAll
    void a_world_with_plans_in_all_states_is_shot_at(@TempDir Path folder) throws InterruptedException {
        application = RunningApplication.embedded(folder);
        invariants = Invariants.of(application);
        prepare();
        logBefore = application.log();
        shoot(new World(application.jdbcUrl()));
    }

    private void prepare() {
        application
                .as("quantri")
                .put("/api/demo/clock", Map.of("now", BEFORE_THE_ROUND))
                .expect(200);
        List<DemoPlan> plans = List.of(
                DemoPlan.drafted(application, "Dự thảo"),
                DemoPlan.drafted(application, "Đang lấy ý kiến").consulted(),
                DemoPlan.drafted(application, "Đang tiếp thu").answered(),
                DemoPlan.drafted(application, "Đang trình ký").revised(),
                DemoPlan.drafted(application, "Đang thực hiện").issued());
        plans.get(plans.size() - 1).open("dv-so-du-lich", "userTask_submitReport");
        plans.forEach(plan -> ledger.proposed.add(plan.id()));
    }

    private void shoot(World world) throws InterruptedException {
        Requests requests = new Requests(world, SEED);
        say("fuzz: seed " + SEED + ", " + REQUESTS + " requests, " + requests.addresses() + " addresses");
        Wire wire = new Wire(application.base());
        AtomicInteger next = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE);
        for (int i = 0; i < PEOPLE_AT_ONCE; i++) {
            people.submit(() -> shootAll(next, requests, world, wire));
        }
        people.shutdown();
        assertThat(people.awaitTermination(2, TimeUnit.HOURS)).isTrue();
        say("fuzz: " + ledger.summary());
    }

    private void shootAll(AtomicInteger next, Requests requests, World world, Wire wire) {
        for (int number = next.getAndIncrement(); number < REQUESTS; number = next.getAndIncrement()) {
            if (number % LOOK_EVERY == LOOK_EVERY - 1) {
                world.look();
            }
            Shot shot = requests.number(number);
            try {
                ledger.note(shot, wire.send(shot));
            } catch (Exception thrown) {
                ledger.broken(shot, thrown);
            }
        }
    }

    @Test
    void no_answer_is_a_fault_or_tells_of_the_inside() {
        Map<String, String> faults = ledger.faults();
        faults.forEach((what, first) -> say(what + "\n   " + first));

        assertThat(faults.keySet()).isEmpty();
    }

    @Test
    void the_program_is_alive_and_ready() {
        assertThat(application.process().isAlive()).isTrue();
        application.nobody().get("/actuator/health/readiness").expect(200);
        application.nobody().get("/actuator/health/liveness").expect(200);
    }

    @Test
    void what_was_answered_is_there_and_nothing_else() {
        invariants.submissionsAreThoseAnswered(ledger.handed);
        invariants.filesAreThoseAnswered(ledger.uploaded, ledger.removed);
        invariants.plansAreThoseAnswered(ledger.proposed);
    }

    @Test
    void every_due_mail_left_once() {
        invariants.eachDueMailIsKeptOnce();
    }

    @Test
    void the_numbers_the_processes_the_record_and_the_files_are_whole() {
        invariants.ofTheData();
    }

    @Test
    void the_log_holds_no_secret_no_content_and_no_fault() {
        List<String> secrets = new ArrayList<>(List.of(OddRequests.PASSWORD));
        List.of("vanphong", "bithu", "quantri", "dv-so-du-lich").forEach(each -> secrets.add(Wire.basic(each)));

        invariants.logHoldsNoSecretAndNoContent(secrets);
        assertThat(application.log().substring(logBefore.length()).lines().filter(LOGGED_FAULT.asPredicate()))
                .isEmpty();
    }

    private static void say(String text) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text);
    }

    @AfterAll
    void stop() {
        if (application != null) {
            application.close();
        }
    }
}
