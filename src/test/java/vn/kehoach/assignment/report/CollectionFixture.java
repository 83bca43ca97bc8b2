package vn.kehoach.assignment.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;

/** A plan with one collection in the running program; its units' reports have processes like any other. */
@TestComponent
public class CollectionFixture {

    public static final String OFFICE = "vanphong";
    public static final String WORKER = "dv-so-du-lich";
    public static final Caller ADMIN = new Caller("quantri", Set.of(), Set.of("camunda-admin"));
    public static final Caller UNIT = new Caller(WORKER, Set.of("so-du-lich"), Set.of());

    private final JdbcClient queries;
    private final TransactionTemplate transaction;
    private final Assignments assignments;
    private final AssignmentWorkflow workflow;

    public PlanId plan;
    public RequestId request;
    private UUID obligation;

    CollectionFixture(
            JdbcClient queries, TransactionTemplate transaction, Assignments assignments, AssignmentWorkflow workflow) {
        this.queries = queries;
        this.transaction = transaction;
        this.assignments = assignments;
        this.workflow = workflow;
    }

    /** Days from now, to the second. */
    public static Instant in(int days) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(days, ChronoUnit.DAYS);
    }

    /** Opens a collection whose units owe by then and that closes by itself at another moment. */
    public void open(Instant due, Instant closesAt) {
        plan = PlanRows.insert(queries, "Góp ý");
        queries.sql(
                        """
                        insert into plan_version (id, version, plan_id, number, content, content_hash, saved_by, saved_at, kept, frozen)
                        values (gen_random_uuid(), 0, :plan, 1, '{"title": "Góp ý"}', 'abc', 'vanphong', now(), false, false)
                        """)
                .param("plan", plan.value())
                .update();
        request = RequestId.next();
        obligation = UUID.randomUUID();
        queries.sql("insert into obligation (id, plan_id, ordinal, section, kind, who, what) "
                        + "values (:id, :plan, 0, 'OBLIGATION', 'UNIT_REPORT', 'Cơ sở', 'Gửi báo cáo')")
                .param("id", obligation)
                .param("plan", plan.value())
                .update();
        queries.sql(
                        """
                        insert into report_request (id, version, plan_id, obligation_id, what, due_at, closes_at,
                                                    closed_by_deadline)
                        values (:id, 0, :plan, :obligation, 'Gửi báo cáo', :due, :closes, false)
                        """)
                .param("id", request.value())
                .param("plan", plan.value())
                .param("obligation", obligation)
                .param("due", Timestamp.from(due))
                .param("closes", Timestamp.from(closesAt))
                .update();
    }

    /** The open report of that unit, with its process. */
    public AssignmentId report(String unit, Instant due) {
        AssignmentId id = AssignmentId.next();
        queries.sql(
                        """
                        insert into assignment (id, version, plan_id, obligation_id, request_id, kind, unit_code,
                                                office_code, owner_id, plan_label, what, due_at, original_due_at, status,
                                                workflow, launched, progress)
                        values (:id, 0, :plan, :obligation, :request, 'UNIT_REPORT', :unit, 'van-phong-doan-khoi',
                                'vanphong', '81-KH/ĐTN', 'Gửi báo cáo', :due, :due, 'OPEN', 'REPORT', true, 0)
                        """)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("obligation", obligation)
                .param("request", request.value())
                .param("unit", unit)
                .param("due", Timestamp.from(due))
                .update();
        transaction.executeWithoutResult(
                status -> workflow.reportsRequested(List.of(assignments.get(id).view())));
        return id;
    }

    public void run(String statement, Object... values) {
        queries.sql(statement).params(values).update();
    }

    public String statusOf(AssignmentId id) {
        return queries.sql("select status from assignment where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public static ReportEntry words(String summary) {
        return new ReportEntry(summary, false, "{}", ReportFacts.NONE, List.of());
    }

    /** Given back until then. */
    public static Review returned(Instant newDue) {
        return new Review(ReviewDecision.RETURN, "Thiếu số liệu", Optional.of(newDue));
    }
}
