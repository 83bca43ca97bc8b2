package vn.kehoach.assignment.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.Quota;
import vn.kehoach.assignment.obligation.Quotas;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.obligation.Term;
import vn.kehoach.assignment.obligation.Workflow;
import vn.kehoach.assignment.obligation.Written;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** Assignments as tests want them: usually the report of one unit, due at the end of 20 February 2020. */
public final class AssignmentBuilder {

    public static final Instant DUE = VietnamTime.endOf(LocalDate.of(2020, 2, 20));
    public static final Instant BEFORE = Instant.parse("2020-02-18T03:00:00Z");
    public static final String WORKER = "dv-so-du-lich";
    public static final String OFFICE = "van-phong-doan-khoi";

    private ObligationKind kind = ObligationKind.UNIT_REPORT;
    private Workflow workflow = Workflow.REPORT;
    private String unit = "so-du-lich";
    private Instant due = DUE;
    private Quota quota = Quota.NONE;

    private AssignmentBuilder() {}

    public static AssignmentBuilder anAssignment() {
        return new AssignmentBuilder();
    }

    public AssignmentBuilder dueAt(Instant moment) {
        due = moment;
        return this;
    }

    public AssignmentBuilder of(String unitCode) {
        unit = unitCode;
        return this;
    }

    public AssignmentBuilder duty() {
        kind = ObligationKind.DUTY;
        workflow = Workflow.DUTY;
        return this;
    }

    public AssignmentBuilder asking(int least) {
        quota = new Quota(Optional.of(least), Optional.empty(), Optional.empty());
        return this;
    }

    public AssignmentBuilder phase() {
        kind = ObligationKind.PERIOD;
        workflow = Workflow.NONE;
        return this;
    }

    public Assignment build() {
        Obligation obligation = new Obligation(
                UUID.randomUUID(),
                plan(),
                Written.at(Written.Section.OBLIGATION, 0),
                kind,
                "Cơ sở Đoàn",
                "Gửi báo cáo góp ý",
                Term.until(Optional.ofNullable(due)),
                List.of(unit),
                new Obligation.Course(
                        workflow, workflow == Workflow.REPORT ? Optional.of(RequestId.next()) : Optional.empty()),
                new Quotas(quota, Map.of()),
                Optional.empty(),
                false);
        return Assignment.of(obligation, unit);
    }

    public Assignment handedIn() {
        Assignment assignment = build();
        assignment.handIn(BEFORE, WORKER);
        return assignment;
    }

    public static PlanView plan() {
        return plan(PlanId.next());
    }

    public static PlanView plan(PlanId id) {
        return new PlanView(
                id,
                PlanState.ISSUED,
                new Lead("doan-khoi", OFFICE, "ĐTN"),
                "KH",
                "Góp ý dự thảo văn kiện",
                3,
                "vanphong",
                Instant.parse("2019-12-09T03:00:00Z"),
                Optional.of("81-KH/ĐTN"),
                Optional.of(Instant.parse("2019-12-16T03:00:00Z")),
                Optional.empty(),
                Optional.empty());
    }
}
