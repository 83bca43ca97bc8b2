package vn.kehoach.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.TasklistUser;

/**
 * An administrator may set an instance on any step in Cockpit, or start one there. Whatever the step and whatever the state
 * of the plan: what is not due is not done. Each attempt runs in a transaction that is rolled back, jobs included.
 */
@InTheDemo
class StepsOutOfTurnTest {

    private static final int MOST_JOBS = 8;

    /** The steps that do what is due in that state, so that there is something to see. */
    private static final Map<String, Set<String>> DUE = Map.of(
            "DRAFT", Set.of("before serviceTask_recordDraft", "after userTask_draftPlan"),
            "REVISING", Set.of("before serviceTask_recordRevision", "after userTask_revisePlan"),
            // A signed plan goes out by each way that leads there.
            "ISSUED",
                    Set.of(
                            "before serviceTask_dispatchPlan",
                            "after gateway_signed",
                            "before gateway_signed",
                            "after callActivity_signing"));

    private static final Map<String, String> SEEN = new LinkedHashMap<>();

    static {
        SEEN.put("trạng thái, số", "select p.state || coalesce(p.number_text, '') from plan p where p.id = :plan");
        SEEN.put("lượt gửi", "select count(*)::text from delivery where plan_id = :plan");
        SEEN.put("thư", "select count(*)::text from outbox where plan_id = cast(:plan as text)");
        SEEN.put(
                "việc",
                "select string_agg(unit_code || status || progress || launched || coalesce(result, ''), ',' order by"
                        + " id) from assignment where plan_id = :plan");
        SEEN.put(
                "lần nộp",
                "select string_agg(s.number || coalesce(s.decision, ''), ',' order by s.id) from submission s join"
                        + " assignment a on a.id = s.assignment_id where a.plan_id = :plan");
        SEEN.put(
                "đợt ý kiến",
                "select string_agg(r.ordinal || coalesce(r.closed_at::text, ''), ',' order by r.id) from"
                        + " consultation_round r where r.plan_id = :plan");
        SEEN.put(
                "ý kiến",
                "select string_agg(coalesce(o.stance, '') , ',' order by o.id) from opinion o where o.plan_id = :plan");
        SEEN.put(
                "trình ký",
                "select string_agg(g.state || s.state || coalesce(s.signed_by, ''), ',' order by s.id) from signing g"
                        + " join signature s on s.signing_id = g.id where g.plan_id = :plan");
        SEEN.put(
                "đợt thu",
                "select string_agg(coalesce(r.closed_at::text, '') || coalesce(r.drafted_at::text, '') ||"
                        + " coalesce(r.finalised_at::text, ''), ',' order by r.id) from report_request r where r.plan_id ="
                        + " :plan");
        SEEN.put(
                "số",
                "select string_agg(body || year || type || last, ',' order by body, year, type) from number_register"
                        + " where cast(:plan as uuid) is not null");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    private Offices offices;
    private String title;
    private int attempts;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        title = "Kế hoạch " + UUID.randomUUID();
    }

    private String today(int days) {
        String now = offices.as("quantri")
                .get("/api/demo/clock")
                .expect(200)
                .json()
                .path("now")
                .asText();
        return OffsetDateTime.parse(now).toLocalDate().plusDays(days).toString();
    }

    private Map<String, Object> content(boolean consulted) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu")),
                "recipients",
                List.of("Cơ sở Đoàn trực thuộc Đoàn Khối", "Lưu VP"),
                "obligations",
                List.of(
                        Map.of(
                                "who",
                                "Đoàn Sở Du lịch",
                                "what",
                                "báo cáo kết quả " + title,
                                "kind",
                                "UNIT_REPORT",
                                "due",
                                today(30)),
                        Map.of("who", "Ban Phong trào", "what", "chuẩn bị hội trường " + title, "due", today(20)))));
        if (consulted) {
            content.put("consultation", Map.of("users", List.of("phobithu"), "until", today(10)));
        }
        return content;
    }

    @Test
    void a_step_that_an_administrator_chooses_out_of_turn_is_refused_in_words_and_never_a_fault() {
        TasklistUser cockpit = TasklistUser.of(offices.base(), "quantri", "quantri");
        Map<String, Answer> refused = new LinkedHashMap<>();

        machineSteps().forEach(node -> {
            Answer answer = modify(cockpit, drafted(false), node);
            assertThat(answer.status()).as(node + ": " + answer).isIn(204, 409, 422);
            if (answer.status() != 204) {
                refused.put(node, answer);
            }
        });

        assertThat(refused).containsKeys("callActivity_signing", "serviceTask_recordClosing", "gateway_signed");
        assertThat(refused.values())
                .extracting(answer -> answer.json().path("message").asText())
                .allSatisfy(words ->
                        assertThat(words).isNotBlank().doesNotContain("Hệ thống gặp lỗi", "Nhiều người đang thao tác"));
    }

    private Stream<String> machineSteps() {
        return nodes("plan-lifecycle").filter(node -> node.matches("(serviceTask|callActivity|gateway)_.*"));
    }

    private Answer modify(TasklistUser cockpit, String plan, String node) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(plan)
                .processDefinitionKey("plan-lifecycle")
                .singleResult()
                .getId();
        return cockpit.send(
                "POST",
                "/camunda/api/engine/engine/default/process-instance/" + instance + "/modification",
                """
                {"instructions": [{"type": "startBeforeActivity", "activityId": "%s"}]}"""
                        .formatted(node));
    }

    private String drafted(boolean consulted) {
        return offices.propose("vanphong", content(consulted));
    }

    private String ready(boolean consulted) {
        String plan = drafted(consulted);
        complete("vanphong", "userTask_draftPlan", Map.of("planReady", true));
        return plan;
    }

    private void complete(String user, String task, Map<String, ?> fields) {
        offices.complete(user, offices.task(user, task, title), fields).expect(204);
    }

    @Test
    void a_draft_is_not_sent_out() {
        assertNothingOutOfTurn(drafted(false), "DRAFT");
    }

    @Test
    void a_draft_that_is_to_be_consulted_on_is_not_sent_out() {
        assertNothingOutOfTurn(drafted(true), "DRAFT");
    }

    @Test
    void a_draft_on_which_people_are_asked_is_not_sent_out_and_nobody_falls_silent_early() {
        assertNothingOutOfTurn(ready(true), "CONSULTING");
    }

    @Test
    void a_plan_under_revision_is_not_sent_out() {
        String plan = ready(true);
        complete("phobithu", "userTask_giveOpinion", Map.of("opinion", "AGREE"));
        offices.task("vanphong", "userTask_revisePlan", title);

        assertNothingOutOfTurn(plan, "REVISING");
    }

    @Test
    void an_unsigned_plan_is_not_sent_out() {
        String plan = ready(false);
        offices.task("bithu", "userTask_signDocument", title);

        assertNothingOutOfTurn(plan, "SIGNING");
    }

    @Test
    void a_signed_plan_goes_out_before_its_work_is_given_out() {
        String plan = ready(false);
        String dispatching = management
                .createJobDefinitionQuery()
                .activityIdIn("serviceTask_dispatchPlan")
                .list()
                .get(0)
                .getId();
        management.suspendJobDefinitionById(dispatching, true);
        complete("bithu", "userTask_signDocument", Map.of("decision", "SIGN"));
        offices.awaitState(plan, "ISSUED");
        assertNothingOutOfTurn(plan, "ISSUED");
        management.activateJobDefinitionById(dispatching, true);
    }

    @Test
    void a_plan_that_is_carried_out_is_not_sent_out_again_and_its_collection_does_not_close_early() {
        String plan = executing();

        assertNothingOutOfTurn(plan, "EXECUTING");
    }

    private String executing() {
        String plan = ready(false);
        complete("bithu", "userTask_signDocument", Map.of("decision", "SIGN"));
        offices.awaitState(plan, "EXECUTING");
        offices.task("dv-so-du-lich", "userTask_submitReport", title);
        String duty = offices.task("ban-phongtrao", "userTask_performDuty", title);
        offices.complete("ban-phongtrao", duty, Map.of("result", "Đã liên hệ", "progress", 40, "done", false))
                .expect(204);
        return plan;
    }

    @Test
    void a_closed_plan_stays_as_it_was_closed() {
        String plan = executing();
        complete("dv-so-du-lich", "userTask_submitReport", Map.of("summary", "Đã làm"));
        complete("vanphong", "userTask_reviewReport", Map.of("decision", "ACCEPT"));
        Offices.await(() -> Optional.of(offices.as("vanphong")
                        .post("/api/plans/" + plan + "/closing", Map.of("reason", "Việc còn lại làm sau")))
                .filter(answer -> answer.status() == 204));
        complete(
                "vanphong", "userTask_closePlan", Map.of("conclusion", "Hoàn thành", "reason", "Việc còn lại làm sau"));
        offices.awaitState(plan, "CLOSED");

        assertNothingOutOfTurn(plan, "CLOSED");
    }

    private void assertNothingOutOfTurn(String plan, String state) {
        Map<String, String> before = look(plan);
        List<String> done = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        businessKeys(plan).forEach((key, process) -> nodes(process).forEach(node -> {
            for (String where : List.of("before", "after")) {
                String step = where + " " + node;
                Map<String, String> after = attempt(plan, process, key, where, node);
                boolean due = DUE.getOrDefault(state, Set.of()).contains(step);
                if (due && !after.equals(before)) {
                    seen.add(step);
                }
                if (!due && !after.equals(before)) {
                    done.add(process + " " + step + ": " + difference(before, after));
                }
                assertThat(after.get("số")).isEqualTo(before.get("số"));
                assertThat(look(plan)).isEqualTo(before);
            }
        }));

        assertThat(attempts).isGreaterThan(40);
        assertThat(done).isEmpty();
        // A step that is due is seen to do something: whoever looks does not look past it.
        assertThat(!seen.isEmpty() || !"DRAFT".equals(state)).isTrue();
    }

    private static Set<String> difference(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>();
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                names.add(name + " " + before.get(name) + " → " + value);
            }
        });
        return names;
    }

    /** Every process that knows the plan or a part of it, by the business key that it has or would have. */
    private Map<String, String> businessKeys(String plan) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(plan, "plan-lifecycle");
        ids("select id from consultation_round where plan_id = :plan", plan)
                .forEach(id -> keys.put(id, "consultation"));
        ids("select id from signing where plan_id = :plan", plan).forEach(id -> keys.put(id, "signing"));
        ids("select id from report_request where plan_id = :plan", plan)
                .forEach(id -> keys.put(id, "report-collection"));
        ids("select id from assignment where workflow = 'REPORT' and plan_id = :plan", plan)
                .forEach(id -> keys.put(id, "unit-report"));
        ids("select id from assignment where workflow = 'DUTY' and plan_id = :plan", plan)
                .forEach(id -> keys.put(id, "duty"));
        return keys;
    }

    private List<String> ids(String sql, String plan) {
        return queries.sql(sql)
                .param("plan", UUID.fromString(plan))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private Stream<String> nodes(String process) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .sorted();
    }

    /** What is there afterwards, before it is rolled back. A refusal is as good as nothing. */
    private Map<String, String> attempt(String plan, String process, String key, String where, String node) {
        attempts++;
        return new TransactionTemplate(transactions).execute(status -> {
            Map<String, String> before = look(plan);
            status.setRollbackOnly();
            try {
                set(process, key, where, node);
                entities.flush();
                return look(plan);
            } catch (RuntimeException refused) {
                return before;
            }
        });
    }

    private void set(String process, String key, String where, String node) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .processDefinitionKey(process)
                .list();
        if (running.isEmpty()) {
            var start = runtime.createProcessInstanceByKey(process).businessKey(key);
            work(
                    (where.equals("before") ? start.startBeforeActivity(node) : start.startAfterActivity(node))
                            .execute()
                            .getId(),
                    Set.of());
        } else {
            String id = running.get(0).getId();
            Set<String> own = Set.copyOf(jobs(id));
            var set = runtime.createProcessInstanceModification(id);
            (where.equals("before") ? set.startBeforeActivity(node) : set.startAfterActivity(node)).execute();
            work(id, own);
        }
    }

    private List<String> jobs(String instance) {
        return management.createJobQuery().processInstanceId(instance).messages().list().stream()
                .map(Job::getId)
                .toList();
    }

    /** What the engine would do by itself and at once, beside the jobs that the instance has of its own. */
    private void work(String instance, Set<String> own) {
        for (int done = 0; done < MOST_JOBS; done++) {
            List<String> jobs =
                    jobs(instance).stream().filter(job -> !own.contains(job)).toList();
            if (jobs.isEmpty()) {
                return;
            }
            management.executeJob(jobs.get(0));
        }
    }

    private Map<String, String> look(String plan) {
        Map<String, String> seen = new LinkedHashMap<>();
        SEEN.forEach((name, sql) -> seen.put(
                name,
                queries.sql(sql)
                        .param("plan", UUID.fromString(plan))
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .optional()
                        .orElse("")));
        return seen;
    }
}
