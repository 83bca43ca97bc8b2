package vn.kehoach.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OnPostgres;
import vn.kehoach.testing.OwedReports;

/** Files on their way out, over HTTP: to many who read slowly, for a long time, in parts, to who goes away. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.organisation.file=classpath:organisation/demo.yaml",
            "kehoach.downloads.of-one-person=24",
            "spring.datasource.hikari.maximum-pool-size=20",
            // What is asynchronous for Spring would end after a second.
            "spring.mvc.async.request-timeout=1s"
        })
@OnPostgres
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsTest {

    private static final String UNIT = "dv-so-du-lich";
    private static final int READERS = 24;
    private static final byte[] CONTENT = letters(20 * 1024 * 1024 + 17);

    /** Of a few chunks; what is asked of it in parts needs no more. */
    private static final byte[] SHORT = letters(3 * 1024 * 1024 + 17);

    private static final String TAG = "\"" + sha256(SHORT) + "\"";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient queries;

    @Autowired
    private HikariDataSource pool;

    private final List<SlowReader> readers = new ArrayList<>();
    private PlanId plan;
    private HttpUser unit;
    private String file;
    private String small;

    @BeforeAll
    void a_unit_with_a_file() {
        Members.withPassword(identity, UNIT, "vanphong");
        unit = as(UNIT);
        plan = PlanRows.insert(queries, "Góp ý");
        file = upload(CONTENT);
        small = upload(SHORT);
    }

    @AfterEach
    void nobody_reads() throws IOException {
        for (SlowReader reader : readers) {
            reader.close();
        }
        readers.clear();
    }

    @Test
    void two_dozen_who_read_slowly_hold_no_connection_and_keep_nobody_waiting() throws IOException {
        for (int n = 0; n < READERS; n++) {
            assertThat(reader(file).status()).as("reader %s", n).isEqualTo(200);
        }

        // Whoever finds no free connection is refused after a while: 200 says that there was one each time.
        for (int n = 0; n < 20; n++) {
            unit.get("/api/deadlines").expect(200);
            as("vanphong").get("/api/plans").expect(200);
        }

        assertThat(readers).hasSize(READERS);
        await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    }

    @Test
    void a_download_goes_on_as_long_as_its_reader_reads() throws IOException {
        SlowReader slow = reader(file);
        long begun = System.nanoTime();

        byte[] whole = new byte[0];
        for (byte[] part = slow.read(1024 * 1024); part.length > 0; part = slow.read(1024 * 1024)) {
            whole = joined(whole, part);
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(3));
        assertThat(sha256(whole)).isEqualTo(sha256(CONTENT));
    }

    @Test
    void a_table_of_the_board_waits_for_its_reader_in_no_connection() throws IOException {
        queries.sql(
                        """
                        with owed as (
                          insert into obligation (id, plan_id, ordinal, section, kind, who, what)
                          select gen_random_uuid(), :plan, n + 1000, 'OBLIGATION', 'DUTY', 'Cơ sở', 'Việc'
                            from generate_series(1, 8000) n
                          returning id)
                        insert into assignment (id, version, plan_id, obligation_id, kind, unit_code, office_code, owner_id,
                                                plan_label, what, due_at, original_due_at, status, workflow, launched, progress)
                        select gen_random_uuid(), 0, :plan, owed.id, 'DUTY', 'so-du-lich', 'van-phong-doan-khoi', 'vanphong',
                               '81-KH/ĐTN', (select string_agg(md5(n || owed.id::text), ' ') from generate_series(1, 50) n),
                               '2099-01-01', '2099-01-01', 'OPEN', 'DUTY', true, 0
                          from owed
                        """)
                .param("plan", plan.value())
                .update();
        String sheet = "/api/deadlines.xlsx?planId=" + plan;

        for (int n = 0; n < 3; n++) {
            SlowReader slow = new SlowReader(port, UNIT, sheet);
            readers.add(slow);
            assertThat(slow.status()).isEqualTo(200);
        }
        byte[] whole = unit.get(sheet).expect(200).bytes();

        await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
        assertThat(whole.length).isGreaterThan(5 * 1024 * 1024);
        assertThat(new String(whole, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void one_more_than_a_person_may_have_open_is_refused_with_words_until_one_ends() throws IOException {
        for (int n = 0; n < READERS; n++) {
            reader(file);
        }

        Answer refused = unit.get("/api/attachments/" + file);
        Answer other = as("vanphong").get("/api/attachments/" + file);
        readers.remove(0).close();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asText()).contains("đang tải 24 tệp");
        assertThat(other.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> unit.get("/api/attachments/" + file).status() == 200);
    }

    @Test
    void a_reader_who_goes_away_leaves_one_line_in_the_log(CapturedOutput log) throws IOException {
        String left = upload(CONTENT);

        reader(left).close();

        await().until(() -> log.getAll().contains(left));
        as("vanphong").get("/api/attachments/" + left).expect(200);
        assertThat(log.getAll().lines().filter(line -> line.contains(left))).hasSize(1);
        assertThat(log.getAll()).doesNotContain("\tat ", "ClientAbortException", "Broken pipe");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-99, 0, 100",
        "bytes=524287-524288, 524287, 524289",
        "bytes=1048577-3145729, 1048577, 3145730",
        "bytes=3145700-, 3145700, 3145745",
        "bytes=-5, 3145740, 3145745",
        "bytes=3145730-99999999999, 3145730, 3145745",
        "bytes=-99999999999, 0, 3145745"
    })
    void a_part_of_a_file_is_sent_as_it_is_asked_for(String range, int from, int end) {
        Answer part = unit.callWith("Range", range, "GET", path()).expect(206);

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes().length).isEqualTo(end - from);
        assertThat(sha256(part.bytes())).isEqualTo(sha256(Arrays.copyOfRange(SHORT, from, end)));
        assertThat(part.header("Content-Range")).hasValue("bytes " + from + "-" + (end - 1) + "/" + SHORT.length);
        assertThat(part.header("ETag")).hasValue(TAG);
        assertThat(part.header("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(part.header("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=3145745-", "bytes=30000000-30000001", "bytes=-0"})
    void a_part_beyond_the_end_is_refused_with_the_size(String range) {
        Answer refused = unit.callWith("Range", range, "GET", path()).expect(416);

        assertThat(refused.status()).isEqualTo(416);
        assertThat(refused.header("Content-Range")).hasValue("bytes */" + SHORT.length);
        assertThat(refused.json().path("detail").asText()).contains("Tệp chỉ có 3145745 byte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=5-3", "bytes=a-b", "lines=1-2", "bytes=", "bytes=0-1,5-6", "bytes=99999999999999999999-"})
    void what_is_no_single_part_is_answered_with_the_whole_file(String range) {
        Answer whole = unit.callWith("Range", range, "GET", path()).expect(200);

        assertThat(sha256(whole.bytes())).isEqualTo(sha256(SHORT));
    }

    @Test
    void a_part_goes_on_with_the_same_content_only() {
        Answer same = unit.callWith(List.of("Range", "bytes=10-19", "If-Range", TAG), "GET", path());
        Answer other = unit.callWith(List.of("Range", "bytes=10-19", "If-Range", "\"khac\""), "GET", path());
        Answer weak = unit.callWith(List.of("Range", "bytes=10-19", "If-Range", "W/" + TAG), "GET", path());
        Answer dated = unit.callWith(
                List.of("Range", "bytes=10-19", "If-Range", "Wed, 21 Oct 2026 07:28:00 GMT"), "GET", path());

        assertThat(same.status()).isEqualTo(206);
        assertThat(List.of(other.status(), weak.status(), dated.status())).containsOnly(200);
        assertThat(sha256(other.bytes())).isEqualTo(sha256(SHORT));
    }

    @Test
    void what_the_reader_has_already_is_not_sent_again() {
        Answer same = unit.callWith("If-None-Match", "\"x\", W/" + TAG, "GET", path());

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.bytes().length).isZero();
        assertThat(same.header("ETag")).hasValue(TAG);
    }

    @Test
    void whoever_asks_for_the_head_alone_learns_the_size() {
        Answer head = unit.callWith("Accept", "*/*", "HEAD", path());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes().length).isZero();
        assertThat(head.header("Content-Length")).hasValue(String.valueOf(SHORT.length));
        assertThat(head.header("Accept-Ranges")).hasValue("bytes");
    }

    @Test
    void a_reader_is_told_by_the_end_of_the_line_that_the_content_has_gone(CapturedOutput log) throws IOException {
        String damaged = upload(letters(4 * 1024 * 1024));
        queries.sql(
                        "delete from file_chunk where no = 6 and sha256 = (select sha256 from attachment where id = cast(:id as uuid))")
                .param("id", damaged)
                .update();
        SlowReader reader = reader(damaged);

        byte[] whole = reader.read(8 * 1024 * 1024);

        assertThat(reader.status()).isEqualTo(200);
        assertThat(whole.length).isLessThan(4 * 1024 * 1024);
        await().until(() -> log.getAll().contains("the content ends before its size"));
    }

    private String path() {
        return "/api/attachments/" + small;
    }

    private SlowReader reader(String id) throws IOException {
        SlowReader reader = new SlowReader(port, UNIT, "/api/attachments/" + id);
        readers.add(reader);
        return reader;
    }

    /** A file that the unit may open and, because it is in the place of the unit, one person of the office. */
    private String upload(byte[] content) {
        OwedReports.Owed owed = new OwedReports(queries, runtime, tasks, PlanRows.insert(queries, "Góp ý")).owe();
        String id = unit.upload(owed.files(), "bao-cao.txt", "text/plain", content)
                .expect(201)
                .json()
                .path("id")
                .asText();
        queries.sql("update attachment set uploaded_by = 'vanphong' where id = cast(? as uuid)")
                .param(id)
                .update();
        return id;
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private static byte[] letters(int size) {
        byte[] letters = new byte[size];
        Random random = new Random(7);
        for (int n = 0; n < size; n++) {
            letters[n] = (byte) ('a' + random.nextInt(26));
        }
        return letters;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
