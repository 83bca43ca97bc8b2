package vn.kehoach.assignment.work;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.state.PlanId;

/** A row of the board as a test wants it: usually an open report of Đoàn Sở Du lịch, due at the end of 20 February 2020. */
public final class AssignmentRow {

    private final AssignmentId id = AssignmentId.next();
    private AssignmentStatus status = AssignmentStatus.OPEN;
    private String kind = "UNIT_REPORT";
    private String unit = "so-du-lich";
    private Instant startsAt;
    private Instant dueAt = AssignmentBuilder.DUE;
    private Instant doneAt;
    private Instant endedAt;
    private int progress;
    private boolean ifAny;
    private String workflow = "REPORT";
    private boolean handedIn;
    private String decision;

    private AssignmentRow() {}

    /** A duty that was handed in; nobody has said anything about it. */
    public static AssignmentRow dutyHandedIn(Instant moment) {
        AssignmentRow row = doneAt(moment).progress(100);
        row.kind = "DUTY";
        row.workflow = "DUTY";
        row.handedIn = true;
        return row;
    }

    /** The office said that of what came last. */
    public AssignmentRow decided(String said) {
        decision = said;
        return this;
    }

    public static AssignmentRow open() {
        return new AssignmentRow();
    }

    public static AssignmentRow missing() {
        return open().in(AssignmentStatus.MISSING);
    }

    public static AssignmentRow withdrawn() {
        return open().in(AssignmentStatus.WITHDRAWN);
    }

    public static AssignmentRow doneAt(Instant moment) {
        AssignmentRow row = open().in(AssignmentStatus.DONE);
        row.doneAt = moment;
        return row;
    }

    public static AssignmentRow endedAt(Instant moment) {
        AssignmentRow row = open().in(AssignmentStatus.ENDED);
        row.endedAt = moment;
        return row;
    }

    public static AssignmentRow phaseFrom(Instant moment) {
        AssignmentRow row = open().in(AssignmentStatus.PHASE);
        row.kind = "PERIOD";
        row.startsAt = moment;
        return row;
    }

    public AssignmentRow ifAny() {
        ifAny = true;
        return this;
    }

    private AssignmentRow in(AssignmentStatus other) {
        status = other;
        return this;
    }

    public AssignmentRow of(String unitCode) {
        unit = unitCode;
        return this;
    }

    public AssignmentRow dueAt(Instant moment) {
        dueAt = moment;
        return this;
    }

    public AssignmentRow progress(int percent) {
        progress = percent;
        return this;
    }

    public AssignmentId insert(JdbcClient queries, PlanId plan) {
        queries.sql(
                        """
                        with owed as (
                          insert into obligation (id, plan_id, ordinal, section, kind, who, what)
                          values (:obligation, :plan, (select count(*) from obligation), 'OBLIGATION', :kind, 'Cơ sở', 'Gửi báo cáo')
                          returning id)
                        insert into assignment (id, version, plan_id, obligation_id, kind, unit_code, office_code, owner_id,
                                                plan_label, what, starts_at, due_at, original_due_at, status, workflow,
                                                launched, progress, done_at, ended_at, if_any)
                        select :id, 0, :plan, owed.id, :kind, :unit, 'van-phong-doan-khoi', 'vanphong', '81-KH/ĐTN',
                               'Gửi báo cáo', :starts, :due, :due, :status, :workflow, true, :progress, :done, :ended, :ifAny
                        from owed
                        """)
                .param("obligation", UUID.randomUUID())
                .param("plan", plan.value())
                .param("kind", kind)
                .param("id", id.value())
                .param("unit", unit)
                .param("starts", at(startsAt))
                .param("due", at(dueAt))
                .param("status", status.name())
                .param("workflow", workflow)
                .param("progress", progress)
                .param("ifAny", ifAny)
                .param("done", at(doneAt))
                .param("ended", at(endedAt))
                .update();
        if (handedIn) {
            handIn(queries);
        }
        return id;
    }

    private void handIn(JdbcClient queries) {
        queries.sql(
                        """
                        insert into submission (id, version, assignment_id, number, submitted_at, submitted_by, summary,
                                                nothing_to_report, figures, late, after_close, decision)
                        values (:submission, 0, :id, 1, :at, 'dv-so-du-lich', 'Đã xong', false, '{"progress":100}', false, false,
                                :decision)
                        """)
                .param("submission", UUID.randomUUID())
                .param("id", id.value())
                .param("at", at(doneAt))
                .param("decision", decision)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return status + " " + progress + "%, due " + dueAt + ", done " + doneAt + ", ended " + endedAt;
    }
}
