package vn.kehoach.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.evidence.VerifyCommand;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** The evidence pack as an office takes it away: all there is, for them alone, and nothing of it forgotten by the engine. */
@InTheOrganisation
@Import(CollectionFixture.class)
class EvidenceOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNIT = "dv-so-du-lich";
    private static final String STRANGER = "dv-so-tu-phap";
    private static final String RECORD = "nhat-ky.jsonl";
    private static final String INDEX = "muc-luc.html";
    private static final int ROUNDS = 20;
    private static final byte[] PDF = "%PDF-1.4\nbáo cáo <b>của đơn vị</b>\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private ReportService reports;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcClient queries;

    @TempDir
    private Path folder;

    private AssignmentId report;

    @BeforeEach
    void a_unit_has_handed_in_a_report_with_a_file() {
        List.of(OFFICE, UNIT, STRANGER, "quantri").forEach(this::password);
        plan.open(in(-2), in(9));
        List.of("unit-van-phong-doan-khoi", "unit-so-du-lich")
                .forEach(reader -> plan.run("insert into plan_reader values (?, ?)", plan.plan.value(), reader));
        plan.run(
                "update plan set state = 'EXECUTING', number_text = '81-KH/ĐTN', issued_at = now() where id = ?",
                plan.plan.value());
        report = plan.report("so-du-lich", in(3));
        String file = as(UNIT).upload(
                        "/api/assignments/" + report + "/attachments",
                        "báo cáo ..%2f..%2fx.pdf",
                        "application/pdf",
                        PDF)
                .expect(201)
                .json()
                .path("id")
                .asText();
        reports.hand(
                report,
                new ReportEntry("Đã họp <script>alert(1)</script>", false, "{}", ReportFacts.NONE, List.of(file)),
                UNIT);
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private String address() {
        return "/api/plans/" + plan.plan + "/evidence.zip";
    }

    private byte[] pack(String user) {
        return as(user).get(address()).expect(200).bytes();
    }

    private static Map<String, byte[]> entries(byte[] pack) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private int verified(byte[] pack) throws IOException {
        Path file = folder.resolve("goi.zip");
        Files.write(file, pack);
        return VerifyCommand.run("verify", file.toString());
    }

    @Test
    void the_office_gets_everything_and_the_pack_proves_itself() throws IOException {
        byte[] pack = pack(OFFICE);
        Map<String, byte[]> entries = entries(pack);

        assertThat(verified(pack)).isZero();
        assertThat(entries.keySet())
                .contains(
                        "van-ban/issued-document/issued-document ban 1.pdf",
                        "van-ban/issued-document/issued-document ban 1.docx",
                        "du-lieu/plan.json",
                        "du-lieu/opinion.json",
                        "du-lieu/signature.json",
                        "du-lieu/delivery.json",
                        "du-lieu/deadline-move.json",
                        "du-lieu/extension-request.json",
                        "du-lieu/submission.json",
                        RECORD,
                        INDEX,
                        "manifest.json",
                        "manifest.sha256")
                .allMatch(name ->
                        !name.startsWith("/") && !List.of(name.split("/")).contains(".."));
        assertThat(entries).anySatisfy((name, content) -> {
            assertThat(name).startsWith("bao-cao/").contains("/lan-1/");
            assertThat(content).isEqualTo(PDF);
        });
        assertThat(text(entries, INDEX))
                .contains("81-KH/ĐTN", "Báo cáo của đơn vị", "&lt;script&gt;", "Tải tệp lên")
                .doesNotContain("<script>");
        JsonNode manifest = JSON.readTree(entries.get("manifest.json"));
        assertThat(manifest.path("entries")).hasSize(entries.size() - 2);
        assertThat(manifest.path("chain").path("seq").asLong()).isPositive();
        assertThat(text(entries, RECORD).lines()).isNotEmpty();
    }

    @Test
    void the_record_keeps_which_pack_was_made() throws IOException {
        Map<String, byte[]> entries = entries(pack(OFFICE));

        String noted = queries.sql(
                        "select detail ->> 'manifest' from audit_row where kind = 'evidence-packed' and plan_id = ?")
                .param(plan.plan.value())
                .query(String.class)
                .single();
        assertThat(text(entries, "manifest.sha256")).startsWith(noted);
    }

    @Test
    void nobody_but_the_offices_that_issue_the_plan_and_administrators_gets_it() {
        as(UNIT).get(address()).expect(403);
        as(STRANGER).get(address()).expect(404);
        HttpUser.nobody(URI.create("http://localhost:" + port)).get(address()).expect(401);
        as("quantri").get(address()).expect(200);
        assertThat(as(OFFICE).get("/ke-hoach/" + plan.plan).expect(200).text()).contains("Gói chứng cứ (.zip)");
        assertThat(as(UNIT).get("/ke-hoach/" + plan.plan).expect(200).text()).doesNotContain("Gói chứng cứ");
    }

    @Test
    void what_the_engine_forgets_is_in_the_pack_all_the_same() throws IOException {
        quiet();
        Map<String, byte[]> before = entries(pack(OFFICE));

        runtime.createProcessInstanceQuery()
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "over", true, true, true, true));
        List<String> finished = history.createHistoricProcessInstanceQuery().finished().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        assertThat(finished).isNotEmpty();
        history.deleteHistoricProcessInstances(finished);

        assertThat(history.createHistoricProcessInstanceQuery().finished().count())
                .isZero();
        isAsBefore(before);
    }

    private void isAsBefore(Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> after = entries(pack(OFFICE));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.keySet().stream()
                .filter(name -> !List.of(RECORD, INDEX, "manifest.json", "manifest.sha256")
                        .contains(name))
                .forEach(name -> assertThat(after.get(name)).as(name).isEqualTo(before.get(name)));
        assertThat(text(after, RECORD)).startsWith(text(before, RECORD));
    }

    /** The window of the job is the whole day, and the ten years are over for which the models keep their history. */
    @Test
    void the_clean_up_job_of_the_engine_takes_its_history_and_nothing_of_the_pack() throws IOException {
        quiet();
        Map<String, byte[]> before = entries(pack(OFFICE));
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "over", true, true, true, true));
        assertThat(history.createHistoricProcessInstanceQuery().finished().count())
                .isPositive();
        window("00:00", "23:59");

        try {
            ClockUtil.setCurrentTime(Date.from(in(3_660)));
            history.cleanUpHistoryAsync(false);
            for (int round = 0; round < ROUNDS && finished() > 0; round++) {
                history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
            }
        } finally {
            ClockUtil.reset();
            window(null, null);
        }

        assertThat(finished()).isZero();
        isAsBefore(before);
    }

    private long finished() {
        return history.createHistoricProcessInstanceQuery().finished().count();
    }

    private void window(String from, String to) {
        engine.setHistoryCleanupBatchWindowStartTime(from);
        engine.setHistoryCleanupBatchWindowEndTime(to);
        engine.initHistoryCleanup();
    }

    /** No mail is on its way while two packs are compared. */
    private void quiet() {
        queries.sql("update outbox set state = 'SKIPPED' where state = 'QUEUED'")
                .update();
    }

    @Test
    void a_byte_that_was_changed_on_the_way_is_found() throws IOException {
        byte[] pack = pack(OFFICE);
        pack[pack.length / 2] ^= 1;

        assertThat(verified(pack)).isEqualTo(1);
    }
}
