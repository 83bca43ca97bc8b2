package vn.kehoach.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.engine.task.TaskCompletion;

/** A plan that asks units for a report, drafted, signed and dispatched as people do it. */
class OurPlan {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final String DRAFTER = "vanphong";
    private static final String SIGNATORY = "bithu";
    private static final Map<String, Object> REPORT = Map.of(
            "summary",
            "Đơn vị đã hoàn thành các chỉ tiêu của năm; tồn tại và kiến nghị xem phụ lục.",
            "figures",
            Map.of("Đoàn viên", 128, "Công trình", 3));

    private final PlanService plans;
    private final TaskCompletion completion;
    private final JdbcClient database;
    private final ObjectMapper json;
    private PlanId plan;
    private Duration dispatch;

    OurPlan(PlanService plans, TaskCompletion completion, JdbcClient database, ObjectMapper json) {
        this.plans = plans;
        this.completion = completion;
        this.database = database;
        this.json = json;
    }

    /** Asks that many units for their report; what completes each of their tasks. */
    List<Runnable> open(int units) {
        Caller drafter = new Caller(DRAFTER, Set.of("van-phong-doan-khoi"), Set.of("staff"));
        plan = plans.propose(content(units), drafter).id();
        completion.complete(task("userTask_draftPlan"), Map.of("planReady", true), DRAFTER);
        String signature = task("userTask_signDocument");
        long start = System.nanoTime();
        completion.complete(signature, Map.of("decision", "SIGN"), SIGNATORY);
        await("select count(*) from assignment where plan_id = :plan and launched", units);
        dispatch = Duration.ofNanos(System.nanoTime() - start);
        return reports();
    }

    /** How long the last dispatch took, from the signature to the last unit's open task. */
    Duration dispatch() {
        return dispatch;
    }

    /** Returns when the office has its review task for each report that was handed in. */
    void awaitReviews() {
        while (database.sql("select count(*) from act_ru_job where handler_type_ = 'async-continuation'")
                        .query(Integer.class)
                        .single()
                > 0) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** Returns when the collection has found out by itself that all reports are in. */
    void awaitClose() {
        await("select count(*) from report_request where plan_id = :plan and closed_at is not null", 1);
    }

    private JsonNode content(int units) {
        List<String> codes = ManyUnits.codes(units);
        return json.valueToTree(Map.of(
                "title", "Báo cáo của " + units + " đơn vị",
                "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "obligations",
                        List.of(Map.of(
                                "who", "cơ sở Đoàn trực thuộc Đoàn Khối",
                                "what", "gửi Báo cáo năm về Đoàn Khối",
                                "kind", "UNIT_REPORT",
                                "due", "2099-12-20",
                                "units", codes)),
                "signatories",
                        List.of(Map.of(
                                "authority", "TM. BAN THƯỜNG VỤ ĐOÀN KHỐI",
                                "position", "Bí thư",
                                "name", "Lý Thị Trí",
                                "user", SIGNATORY)),
                "recipients", List.of(Map.of("text", "Cơ sở Đoàn", "units", codes))));
    }

    /** The task of the plan's own process or of its signing. */
    private String task(String key) {
        return database.sql(
                        """
                        select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        where t.task_def_key_ = :key and e.root_proc_inst_id_ =
                            (select id_ from act_ru_execution where business_key_ = :plan)
                        """)
                .param("key", key)
                .param("plan", plan.toString())
                .query(String.class)
                .single();
    }

    private List<Runnable> reports() {
        return database.sql(
                        """
                        select t.id_, a.unit_code from assignment a
                        join act_ru_execution e on e.business_key_ = a.id::text
                        join act_ru_task t on t.proc_inst_id_ = e.id_
                        where a.plan_id = :plan order by a.unit_code
                        """)
                .param("plan", plan.value())
                .query((row, number) -> report(row.getString(1), ManyUnits.user(row.getString(2))))
                .list();
    }

    private Runnable report(String task, String user) {
        return () -> completion.complete(task, REPORT, user);
    }

    private void await(String count, int wanted) {
        UUID id = plan.value();
        while (database.sql(count).param("plan", id).query(Integer.class).single() < wanted) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
