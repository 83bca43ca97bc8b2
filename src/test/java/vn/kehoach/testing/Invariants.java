package vn.kehoach.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What must hold whatever happens, I1 to I11, asked of the database, the log and the interface of a running program. Each
 * question fails with what it has found; none changes anything.
 */
public final class Invariants {

    private static final int LONGEST_LINE = 10 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONG_DUE = Duration.ofMinutes(5);

    private final URI base;
    private final Supplier<String> log;
    private final JdbcClient database;

    /**
     * @param base where the program listens
     * @param jdbcUrl its database, with the user in it
     * @param log what it has written
     */
    public Invariants(URI base, String jdbcUrl, Supplier<String> log) {
        this.base = base;
        this.log = log;
        this.database = JdbcClient.create(new DriverManagerDataSource(jdbcUrl));
    }

    /** Of a program that the test has started. */
    public static Invariants of(RunningApplication application) {
        return new Invariants(application.base(), application.jdbcUrl(), application::log);
    }

    /**
     * A submission that was answered 2xx.
     *
     * @param assignment whose report it is
     * @param summary its text as it is stored
     */
    public record Handed(String assignment, String summary) {}

    /**
     * A file that was answered 2xx.
     *
     * @param id of the attachment
     * @param sha256 of what was sent, in hexadecimal
     */
    public record Uploaded(String id, String sha256) {}

    /** I1, I2: the submissions are exactly those that were answered 2xx, each as often as it was. */
    public void submissionsAreThoseAnswered(Collection<Handed> answered) {
        List<Handed> stored = database.sql(
                        "select assignment_id::text as assignment, summary from submission order by submitted_at")
                .query((row, n) -> new Handed(row.getString(1), row.getString(2)))
                .list();
        assertThat(counted(stored)).as("I1, I2: submissions").isEqualTo(counted(answered));
    }

    private static Map<Handed, Integer> counted(Collection<Handed> all) {
        Map<Handed, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    /**
     * I1, I2: the files are those that were sent, equal by the hash of what is stored.
     *
     * @param removed ids of those that were taken away again
     */
    public void filesAreThoseAnswered(Collection<Uploaded> answered, Set<String> removed) {
        Set<Uploaded> expected =
                answered.stream().filter(file -> !removed.contains(file.id())).collect(Collectors.toSet());
        // A file of an earlier version that is handed in again gets a row of its own: ids of ours are enough there.
        Set<String> hashes = answered.stream().map(Uploaded::sha256).collect(Collectors.toSet());
        List<Uploaded> stored = storedFiles();
        assertThat(stored).as("I1: files").containsAll(expected);
        assertThat(stored.stream().map(Uploaded::sha256)).as("I2: files").isSubsetOf(hashes);
    }

    private List<Uploaded> storedFiles() {
        return database.sql(
                        """
                        select a.id::text, (select encode(sha256(coalesce(string_agg(c.bytes, ''::bytea order by c.no), ''::bytea)), 'hex')
                                            from file_chunk c where c.sha256 = a.sha256)
                        from attachment a
                        """)
                .query((row, n) -> new Uploaded(row.getString(1), row.getString(2)))
                .list();
    }

    /** I1, I2: the plans are exactly those that were answered 2xx. */
    public void plansAreThoseAnswered(Collection<String> answered) {
        assertThat(database.sql("select id::text from plan").query(String.class).list())
                .as("I1, I2: plans")
                .containsExactlyInAnyOrderElementsOf(answered);
    }

    /**
     * I3, I4 where the mail server of a test has taken the mails.
     *
     * @param received every Message-ID that came, as often as it came
     * @param spare how many may have come twice: one for each sender at each kill
     */
    public void eachDueMailLeftOnce(Collection<String> received, long spare) {
        awaitAllSent();
        Set<String> once = new HashSet<>(received);
        assertThat(once)
                .as("I3: mails that left")
                .containsExactlyInAnyOrderElementsOf(messageIds("where state = 'SENT'"));
        assertThat(received.size() - once.size())
                .as("I4: mails that left twice")
                .isLessThanOrEqualTo((int) spare);
        nothingIsSaidTwice();
    }

    /** I3, I4 where no mail server is known and each mail is kept. */
    public void eachDueMailIsKeptOnce() {
        awaitAllSent();
        eachDueMailLeftOnce(
                database.sql("select message_id from kept_mail")
                        .query(String.class)
                        .list(),
                0);
    }

    private void awaitAllSent() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        database.sql("select id from outbox where state = 'QUEUED' and next_attempt_at <= :now")
                                .param("now", Timestamp.from(now()))
                                .query(Long.class)
                                .list())
                .as("I3: due mails that were not sent")
                .isEmpty());
        assertThat(messageIds("where state = 'FAILED'"))
                .as("I3: mails that failed")
                .isEmpty();
    }

    private List<String> messageIds(String which) {
        return database.sql("select message_id from outbox " + which)
                .query(String.class)
                .list();
    }

    private void nothingIsSaidTwice() {
        none(
                "I4: said twice",
                """
                select notice_key from outbox where kind in ('REMINDER', 'ESCALATION')
                group by notice_key, person_id having count(*) > 1
                union all
                select to_address || ' ' || planned_for::date from outbox
                where kind = 'REMINDER' and state = 'SENT' group by to_address, planned_for::date, person_id having count(*) > 1
                """);
    }

    /** I5: the numbers of a register and year are 1…n, but for those that were given on paper before. */
    public void numbersHaveNoGap() {
        none(
                "I5: numbers that are missing",
                """
                select r.body || ' ' || r.year || ' ' || r.type || ' ' || n
                from number_register r, generate_series(1, r.last) n
                where not exists (select 1 from plan p where p.lead_body = r.body and p.register_year = r.year
                                  and p.document_type = r.type and p.ordinal = n)
                  and not exists (select 1 from number_register_change c where c.body = r.body and c.year = r.year
                                  and c.type = r.type and n > c.old_last and n <= c.new_last)
                  and not exists (select 1 from register_line l where l.body = r.body and l.year = r.year
                                  and l.type = r.type and l.number = n and l.state <> 'USED')
                """);
        none(
                "I5: numbers that no register gave, or twice",
                """
                select p.number_text from plan p
                left join number_register r on r.body = p.lead_body and r.year = p.register_year and r.type = p.document_type
                where p.ordinal is not null and (r.last is null or p.ordinal > r.last or p.ordinal < 1)
                union all
                select p.number_text from plan p join register_line l on l.body = p.lead_body and l.year = p.register_year
                       and l.type = p.document_type and l.number = p.ordinal
                where l.state <> 'USED' or l.plan_id <> p.id
                union all
                select number_text from plan where ordinal is not null group by lead_body, register_year, number_text having count(*) > 1
                union all
                select id::text from plan where state in ('ISSUED', 'EXECUTING', 'CLOSED') and ordinal is null
                """);
    }

    /** I6: every live instance waits for something, and no job has given up or is long overdue. */
    public void noProcessIsStuck() {
        await().atMost(PATIENCE).untilAsserted(() -> none("I6: instances that wait for nothing", STUCK));
        none("I6: jobs without retries", "select id_ from act_ru_job where retries_ <= 0");
        none("I6: incidents", "select incident_type_ || ' ' || coalesce(incident_msg_, '') from act_ru_incident");
        assertThat(database.sql("select id_ from act_ru_job where suspension_state_ = 1 and duedate_ < :then")
                        .param("then", Timestamp.from(now().minus(LONG_DUE)))
                        .query(String.class)
                        .list())
                .as("I6: jobs that are due for long")
                .isEmpty();
    }

    private static final String STUCK =
            """
            select i.proc_inst_id_ from act_ru_execution i
            where i.id_ = i.proc_inst_id_
              and not exists (select 1 from act_ru_task t where t.proc_inst_id_ = i.id_)
              and not exists (select 1 from act_ru_event_subscr s where s.proc_inst_id_ = i.id_)
              and not exists (select 1 from act_ru_job j where j.process_instance_id_ = i.id_)
              and not exists (select 1 from act_ru_execution c join act_ru_execution called on called.super_exec_ = c.id_
                              where c.proc_inst_id_ = i.id_)
            """;

    /** I7: each assignment that is launched has exactly one instance, which stands where the assignment stands. */
    public void eachAssignmentHasOneInstanceInItsState() {
        none(
                "I7: assignments without exactly one instance",
                """
                select a.id || ' ' || a.status || ' ' || count(h.id_)
                from assignment a left join act_hi_procinst h on h.business_key_ = a.id::text
                  and h.proc_def_key_ in ('unit-report', 'duty')
                where a.workflow <> 'NONE' and a.launched group by a.id, a.status having count(h.id_) <> 1
                """);
        none("I7: assignments that stand elsewhere than their instances", ELSEWHERE);
        none(
                "I7: instances without an assignment",
                """
                select h.id_ from act_hi_procinst h where h.proc_def_key_ in ('unit-report', 'duty')
                  and not exists (select 1 from assignment a where a.id::text = h.business_key_)
                """);
    }

    /** What is owed is open at its owner's; what was handed in is being looked at, or its instance has ended. */
    private static final String ELSEWHERE =
            """
            select a.id || ' ' || a.status || ' ' || coalesce(string_agg(t.task_def_key_, ','), 'no task')
            from assignment a
            left join act_ru_execution i on i.business_key_ = a.id::text and i.id_ = i.proc_inst_id_
            left join act_ru_task t on t.proc_inst_id_ = i.id_
            where a.workflow <> 'NONE' and a.launched
            group by a.id, a.status, a.workflow
            having (a.status in ('OPEN', 'MISSING') and not coalesce(bool_or(t.task_def_key_ in
                        ('userTask_submitReport', 'userTask_performDuty', 'userTask_acceptDuty')), false))
                or (a.status in ('WITHDRAWN', 'WAITING') and count(t.id_) > 0)
                or (a.status = 'DONE' and coalesce(bool_or(t.task_def_key_ in ('userTask_submitReport', 'userTask_performDuty')), false))
            """;

    /** I8: the record of changes verifies. A program that has none yet answers 404 and is let pass. */
    public void auditChainVerifies() {
        Answer answer = administrator().get("/api/audit/verify");
        if (answer.status() != 404) {
            assertThat(answer.expect(200).text()).as("I8: audit chain").doesNotContainPattern(":\\s*false");
        }
    }

    /** I9: every file is whole, and there is no row without its file. */
    public void everyFileIsWhole() {
        none(
                "I9: files that are not whole",
                """
                select f.sha256 from file_content f left join file_chunk c on c.sha256 = f.sha256
                group by f.sha256, f.size
                having f.size <> coalesce(sum(length(c.bytes)), 0) or coalesce(max(c.no), -1) + 1 <> count(c.no)
                    or f.sha256 <> encode(sha256(coalesce(string_agg(c.bytes, ''::bytea order by c.no), ''::bytea)), 'hex')
                union all
                select a.id::text from attachment a left join file_content f on f.sha256 = a.sha256
                where f.sha256 is null or f.size <> a.size
                union all
                select f.sha256 from file_content f
                where not exists (select 1 from attachment a where a.sha256 = f.sha256)
                """);
    }

    /** I10: nobody signed what he drafted. */
    public void nobodySignedTheirOwnDraft() {
        none(
                "I10: signed by their drafter",
                """
                select s.id from signature s join signing g on g.id = s.signing_id join plan p on p.id = g.plan_id
                where s.state = 'SIGNED' and s.user_id in (s.drafted_by, p.drafted_by)
                """);
        none("I10: issued without a signature", UNSIGNED);
    }

    private static final String UNSIGNED =
            """
            select p.id from plan p where p.ordinal is not null and not exists (
              select 1 from signing g join signature s on s.signing_id = g.id where g.plan_id = p.id and g.state = 'SIGNED'
              and s.state = 'SIGNED')
            """;

    /**
     * I11: the log holds none of these secrets, and no content.
     *
     * @param secrets passwords, tokens, values of Authorization that were used
     */
    public void logHoldsNoSecretAndNoContent(Collection<String> secrets) {
        List<String> lines = log.get().lines().toList();
        assertThat(lines.stream()
                        .filter(line -> secrets.stream().anyMatch(line::contains))
                        .toList())
                .as("I11: secrets in the log")
                .isEmpty();
        assertThat(lines.stream()
                        .filter(line -> line.length() > LONGEST_LINE)
                        .map(line -> line.substring(0, 200))
                        .toList())
                .as("I11: long lines in the log")
                .isEmpty();
    }

    /** Those that need nothing from the test: I5 to I10. */
    public void ofTheData() {
        numbersHaveNoGap();
        noProcessIsStuck();
        eachAssignmentHasOneInstanceInItsState();
        auditChainVerifies();
        everyFileIsWhole();
        nobodySignedTheirOwnDraft();
    }

    private void none(String what, String query) {
        assertThat(database.sql(query)
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .list())
                .as(what)
                .isEmpty();
    }

    /** By the clock of the program, which a demo may have moved. */
    private Instant now() {
        Answer clock = administrator().get("/api/demo/clock");
        return clock.status() == 200
                ? OffsetDateTime.parse(clock.json().path("now").asText()).toInstant()
                : Instant.now();
    }

    private HttpUser administrator() {
        return HttpUser.of(base, "quantri", "quantri");
    }
}
