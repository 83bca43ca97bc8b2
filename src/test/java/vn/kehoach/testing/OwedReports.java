package vn.kehoach.testing;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.state.PlanId;

/** Reports that Đoàn Sở Du lịch owes under a plan, each with its process waiting for the unit. */
public final class OwedReports {

    private final JdbcClient queries;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final PlanId plan;

    /** Reports of that plan. */
    public OwedReports(JdbcClient queries, RuntimeService runtime, TaskService tasks, PlanId plan) {
        this.queries = queries;
        this.runtime = runtime;
        this.tasks = tasks;
        this.plan = plan;
    }

    /**
     * A report that is owed.
     *
     * @param id of the assignment
     * @param task that hands it in
     */
    public record Owed(String id, String task) {

        /** Where its files are sent to. */
        public String files() {
            return "/api/assignments/" + id + "/attachments";
        }

        /** Where it is handed in. */
        public String complete() {
            return "/api/tasks/" + task + "/complete";
        }
    }

    /** A new one. */
    public Owed owe() {
        String id = UUID.randomUUID().toString();
        queries.sql(
                        """
                        with owed as (
                          insert into obligation (id, plan_id, ordinal, section, kind, who, what)
                          select gen_random_uuid(), :plan, count(*), 'OBLIGATION', 'UNIT_REPORT', 'Cơ sở', 'Gửi báo cáo'
                            from obligation where plan_id = :plan
                          returning id)
                        insert into assignment (id, version, plan_id, obligation_id, kind, unit_code, office_code, owner_id,
                                                plan_label, what, due_at, original_due_at, status, workflow, launched, progress)
                        select cast(:id as uuid), 0, :plan, owed.id, 'UNIT_REPORT', 'so-du-lich', 'van-phong-doan-khoi',
                               'vanphong', '81-KH/ĐTN', 'Gửi báo cáo', '2099-01-01', '2099-01-01', 'OPEN', 'REPORT', true, 0
                          from owed
                        """)
                .param("plan", plan.value())
                .param("id", id)
                .update();
        String process = runtime.startProcessInstanceByKey("unit-report", id).getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey("userTask_submitReport")
                .singleResult()
                .getId();
        return new Owed(id, task);
    }
}
