package vn.kehoach.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.Owed;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** What services show of 81-KH/ĐTN and its work. */
public final class Seen {

    /** The number of the plan. */
    public static final String LABEL = "81-KH/ĐTN";

    /** When the units' reports are due. */
    public static final Instant DUE = VietnamTime.endOf(LocalDate.of(2020, 2, 20));

    private Seen() {}

    /** The plan, issued. */
    public static PlanView plan(PlanId id) {
        return new PlanView(
                id,
                PlanState.EXECUTING,
                new Lead("doan-khoi", "van-phong-doan-khoi", "ĐTN"),
                "KH",
                "Góp ý dự thảo văn kiện",
                3,
                "vanphong",
                Instant.parse("2019-12-09T03:00:00Z"),
                Optional.of(LABEL),
                Optional.of(Instant.parse("2019-12-16T03:00:00Z")),
                Optional.empty(),
                Optional.empty());
    }

    /** The plan while it is drafted: it has no number. */
    public static PlanView draft(PlanId id) {
        return new PlanView(
                id,
                PlanState.DRAFT,
                new Lead("doan-khoi", "van-phong-doan-khoi", "ĐTN"),
                "KH",
                "Góp ý dự thảo văn kiện",
                1,
                "vanphong",
                Instant.parse("2019-12-09T03:02:00Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The report of Đoàn Sở Du lịch. */
    public static AssignmentView report(AssignmentId id) {
        return assignment(id, ObligationKind.UNIT_REPORT, "Gửi báo cáo góp ý");
    }

    /** The same, of those units only that have anything. */
    public static AssignmentView reportIfAny(AssignmentId id) {
        AssignmentView report = report(id);
        return new AssignmentView(
                id,
                report.plan(),
                report.planLabel(),
                report.request(),
                report.kind(),
                report.unit(),
                report.office(),
                report.owner(),
                report.what(),
                new Owed(report.dueAt(), true),
                0,
                false);
    }

    /** A duty of Đoàn Sở Du lịch. */
    public static AssignmentView duty(AssignmentId id) {
        return assignment(id, ObligationKind.DUTY, "Tổ chức hội nghị góp ý");
    }

    /** A duty of the office of Đoàn Khối itself. */
    public static AssignmentView ofTheOffice(AssignmentId id) {
        return assignment(id, ObligationKind.DUTY, "van-phong-doan-khoi", "Tổ chức hội nghị góp ý");
    }

    private static AssignmentView assignment(AssignmentId id, ObligationKind kind, String what) {
        return assignment(id, kind, "so-du-lich", what);
    }

    private static AssignmentView assignment(AssignmentId id, ObligationKind kind, String unit, String what) {
        return new AssignmentView(
                id,
                PlanId.next(),
                LABEL,
                Optional.of(RequestId.next()),
                kind,
                unit,
                "van-phong-doan-khoi",
                "vanphong",
                what,
                new Owed(Optional.of(DUE), false),
                0,
                false);
    }

    /** Đoàn Sở Du lịch. */
    public static UnitView unit() {
        return new UnitView("so-du-lich", "Đoàn Sở Du lịch", "doan-khoi", UnitKind.UNIT, null, null);
    }

    /** Đoàn Khối. */
    public static UnitView body() {
        return new UnitView("doan-khoi", "Đoàn Khối", null, UnitKind.BODY, "ĐTN", null);
    }

    /** A leader of Đoàn Khối, with an account or without. */
    public static PersonView leader(String id, boolean account) {
        return new PersonView(id, account, "Lê", "An", "Lê An", id + "@khoi.example", Set.of());
    }
}
