package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kehoach.testing.Invariants;
import vn.kehoach.testing.RunningApplication;

/** The program is killed with SIGKILL while it works, started again, and ends with the same result. */
@Tag("storm")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOneGo.class)
class KilledInTheMiddleIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String SIGN = "userTask_signDocument";

    /** Each kill may catch each of the two senders between sending a mail and noting that it was sent. */
    private static final int SENDERS = 2;

    /**
     * Two minutes are the most that is promised; a node that comes back does not wait for them. Counted from when it is ready:
     * how long a program takes to start is another question.
     */
    private static final Duration LONGEST_AFTER_START = Duration.ofSeconds(60);

    private final PostOffice postOffice = new PostOffice();
    private final MailLine line = MailLine.to(postOffice.port());
    private final List<String> plans = new ArrayList<>();
    private Walk walk;
    private int kills;

    @BeforeAll
    void start(@TempDir Path folder) {
        walk = new Walk(RunningApplication.with(folder, PostOffice.settings(line.port())));
        walk.clock("2019-11-26T08:00");
        walk.admin().put("/api/registers/doan-khoi/2019/KH", Map.of("last", 80)).expect(200);
    }

    @Test
    @Order(2)
    void killed_as_the_last_signature_is_answered_or_soon_after_the_plan_is_dispatched_once() {
        for (int millis : List.of(0, 300)) {
            JsonNode task = aPlanToBeSigned();

            walk.desk("bithu").complete(task, Map.of("decision", "SIGN"));
            pause(millis);
            killAndRestart();

            everythingIsThereOnce();
        }
    }

    @Test
    @Order(3)
    void killed_while_the_last_signature_is_under_way_it_counts_wholly_or_not_at_all() {
        JsonNode task = aPlanToBeSigned();

        CompletableFuture<Void> click =
                inFlight(() -> walk.desk("bithu").tryToComplete(task, Map.of("decision", "SIGN")));
        pause(15);
        killAndRestart();
        click.join();
        walk.desk("bithu").tasks(SIGN).forEach(left -> walk.desk("bithu").complete(left, Map.of("decision", "SIGN")));
        walk.settle();

        everythingIsThereOnce();
    }

    @Test
    @Order(4)
    void killed_while_a_mail_server_hangs_in_the_middle_of_a_mail_each_held_mail_leaves_soon_after_the_start() {
        JsonNode task = aPlanToBeSigned();
        awaitNoMail();
        line.stop();
        walk.desk("bithu").complete(task, Map.of("decision", "SIGN"));
        await().atMost(PATIENCE).until(() -> line.stopped() >= SENDERS && mailsInHands() > 0);
        long held = mailsInHands();
        walk.application().kill9();
        kills++;
        line.letThrough();

        walk.application().restart();
        Instant ready = Instant.now();
        await().atMost(PATIENCE).until(() -> mailsInHands() == 0);
        awaitNoMail();
        Duration waited = Duration.between(ready, Instant.now());

        System.out.println("kill -9 within DATA: " + held + " mails in hands; all mails sent " + waited.toMillis()
                + " ms after the program was ready");
        assertThat(waited).isLessThan(LONGEST_AFTER_START);
        walk.settle();
        everythingIsThereOnce();
    }

    @Test
    @Order(5)
    void killed_while_a_job_is_under_way_the_job_is_done_soon_after_the_start() throws SQLException {
        JsonNode task = aPlanToBeSigned();
        try (Connection other = DriverManager.getConnection(walk.application().jdbcUrl())) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table delivery in share row exclusive mode");
            walk.desk("bithu").complete(task, Map.of("decision", "SIGN"));
            await().atMost(PATIENCE).until(() -> jobsInHands() > 0 && waitsForTheTable());
            walk.application().kill9();
            kills++;
        }

        walk.application().restart();
        Instant ready = Instant.now();
        await().atMost(PATIENCE).until(() -> walk.state().equals("EXECUTING"));
        Duration waited = Duration.between(ready, Instant.now());

        System.out.println(
                "kill -9 within a job: the plan dispatched " + waited.toMillis() + " ms after the program was ready");
        assertThat(waited).isLessThan(LONGEST_AFTER_START);
        walk.settle();
        everythingIsThereOnce();
    }

    @Test
    @Order(6)
    void the_numbers_have_no_gap_and_no_duplicate() {
        List<String> numbers = plans.stream()
                .map(plan ->
                        walk.office().read("/api/plans/" + plan).path("number").asText())
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(0, plans.size())
                        .mapToObj(each -> (81 + each) + "-KH/ĐTN")
                        .toList());
    }

    @Test
    @Order(7)
    void killed_when_the_first_reminders_of_a_day_appear_nobody_is_forgotten_and_nobody_told_twice() {
        walk.clock("2020-02-10T09:00");

        CompletableFuture<Void> run = inFlight(() -> walk.clock("2020-02-11T08:00"));
        awaitFirstReminder(run);
        killAndRestart();
        run.join();

        walk.clock("2020-02-11T09:00");
        eachUnitIsRemindedOnce("2020-02-11");
    }

    @Test
    @Order(8)
    void killed_at_any_point_of_a_reminder_run_it_ends_with_the_same_mails() {
        Map<String, Integer> moments = Map.of("2020-02-17", 80, "2020-02-19", 400);
        for (String day : new TreeSet<>(moments.keySet())) {
            walk.clock(day + "T07:59");

            CompletableFuture<Void> run = inFlight(() -> walk.clock(day + "T08:00"));
            pause(moments.get(day));
            killAndRestart();
            run.join();

            walk.clock(day + "T09:00");
            eachUnitIsRemindedOnce(day);
        }
    }

    @Test
    @Order(9)
    void no_mail_had_a_second_Message_ID_and_few_came_twice() {
        List<JsonNode> noted = walk.admin().all("/api/outbox");
        List<PostOffice.Letter> received = postOffice.received();

        Map<String, Long> ids =
                received.stream().collect(Collectors.groupingBy(PostOffice.Letter::messageId, Collectors.counting()));
        long repeated = ids.values().stream().mapToLong(times -> times - 1).sum();

        assertThat(ids.keySet())
                .containsExactlyInAnyOrderElementsOf(noted.stream()
                        .map(mail -> mail.path("messageId").asText())
                        .toList());
        assertThat(noted)
                .allSatisfy(mail -> assertThat(mail.path("state").asText()).isEqualTo("SENT"));
        assertThat(noted.stream().map(KilledInTheMiddleIT::whatIsSaidToWhom)).doesNotHaveDuplicates();
        assertThat(repeated).isLessThanOrEqualTo((long) kills * SENDERS);
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    @Order(10)
    void after_all_the_kills_every_invariant_holds() {
        Invariants invariants = Invariants.of(walk.application());

        invariants.submissionsAreThoseAnswered(List.of());
        invariants.filesAreThoseAnswered(List.of(), Set.of());
        invariants.plansAreThoseAnswered(plans);
        invariants.eachDueMailLeftOnce(
                postOffice.received().stream().map(PostOffice.Letter::messageId).toList(), (long) kills * SENDERS);
        invariants.ofTheData();
        invariants.logHoldsNoSecretAndNoContent(List.of("dmFucGhvbmc6", "cXVhbnRyaTpx"));
    }

    private static String whatIsSaidToWhom(JsonNode mail) {
        return Map.of(
                        "kind", mail.path("kind").asText(),
                        "to", mail.path("to").asText(),
                        "subject", mail.path("subject").asText(),
                        "plan", mail.path("planId").asText(),
                        "day", mail.path("plannedFor").asText().substring(0, 10))
                .toString();
    }

    private JsonNode aPlanToBeSigned() {
        walk.propose(Expected.plan81SignedBy("bithu"));
        walk.office().complete(walk.office().task("userTask_draftPlan"), Map.of("planReady", true));
        walk.settle();
        plans.add(walk.plan());
        return walk.desk("bithu").task(SIGN);
    }

    private void awaitNoMail() {
        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox where state = 'QUEUED'") == 0);
    }

    private long mailsInHands() {
        return count("select count(*) from outbox where state = 'QUEUED' and claim is not null");
    }

    private long jobsInHands() {
        return count("select count(*) from act_ru_job where lock_owner_ is not null");
    }

    private boolean waitsForTheTable() {
        return count("select count(*) from pg_locks where relation = 'delivery'::regclass and not granted") > 0;
    }

    private long count(String sql) {
        return JdbcClient.create(new DriverManagerDataSource(walk.application().jdbcUrl()))
                .sql(sql)
                .query(Long.class)
                .single();
    }

    private void killAndRestart() {
        walk.application().kill9();
        kills++;
        walk.application().restart();
        walk.settle();
    }

    private static CompletableFuture<Void> inFlight(Runnable call) {
        return CompletableFuture.runAsync(() -> {
            try {
                call.run();
            } catch (UncheckedIOException nobodyAnswersAnyMore) {
                // The program was killed meanwhile.
            }
        });
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    private void awaitFirstReminder(CompletableFuture<Void> run) {
        while (walk.mails("REMINDER").isEmpty() && !run.isDone()) {
            pause(1);
        }
    }

    private void everythingIsThereOnce() {
        List<JsonNode> deliveries = walk.office().all("/api/plans/" + walk.plan() + "/deliveries");
        assertThat(walk.state()).isEqualTo("EXECUTING");
        assertThat(walk.work("UNIT_REPORT")).hasSize(28);
        assertThat(walk.instances("unit-report")).isEqualTo(28L * plans.size());
        assertThat(walk.admin().tasks("userTask_submitReport")).hasSize(28 * plans.size());
        assertThat(walk.instances("report-collection")).isEqualTo(plans.size());
        assertThat(deliveries.stream()
                        .map(row -> row.path("line").asInt() + row.path("name").asText()))
                .hasSize(76)
                .doesNotHaveDuplicates();
        assertThat(walk.incidents()).isZero();
        assertThat(new StuckInstances(walk).find()).isEmpty();
    }

    private void eachUnitIsRemindedOnce(String day) {
        Map<String, Integer> times = new HashMap<>();
        walk.mails("REMINDER").stream()
                .filter(mail -> mail.path("plannedFor").asText().startsWith(day))
                .forEach(mail -> times.merge(mail.path("to").asText(), 1, Integer::sum));
        walk.work("UNIT_REPORT").forEach(row -> assertThat(times)
                .containsEntry(Cast.address(row.path("unit").asText()), 1));
        assertThat(walk.incidents()).isZero();
        assertThat(new StuckInstances(walk).find()).isEmpty();
    }

    @AfterAll
    void stop() {
        walk.application().close();
        line.close();
        postOffice.close();
    }
}
