package vn.kehoach.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** What a plan obliges its units to, as tests want it: usually a duty of Đoàn Sở Du lịch, due at the end of 20 February 2020. */
public final class ObligationBuilder {

    private final PlanView plan;
    private ObligationKind kind = ObligationKind.DUTY;
    private Workflow workflow = Workflow.DUTY;
    private String what = "Chuẩn bị tham luận";
    private Optional<Instant> due = Optional.of(VietnamTime.endOf(LocalDate.of(2020, 2, 20)));
    private List<String> units = List.of("so-du-lich");
    private Quota quota = Quota.NONE;
    private Optional<RequestId> request = Optional.empty();
    private Optional<String> onlyIf = Optional.empty();
    private Optional<Relative> relative = Optional.empty();
    private Optional<LocalDate> writtenDay = Optional.empty();
    private Optional<Recurrence> recurrence = Optional.empty();
    private boolean ifAny;
    private int ordinal;

    private ObligationBuilder(PlanView plan) {
        this.plan = plan;
    }

    public static ObligationBuilder aDuty(PlanView plan) {
        return new ObligationBuilder(plan);
    }

    public static ObligationBuilder aReport(PlanView plan) {
        ObligationBuilder report = new ObligationBuilder(plan).kind(ObligationKind.UNIT_REPORT);
        report.workflow = Workflow.REPORT;
        report.what = "Gửi báo cáo góp ý";
        report.request = Optional.of(RequestId.next());
        return report;
    }

    public ObligationBuilder kind(ObligationKind other) {
        kind = other;
        return this;
    }

    /** No process carries it: a phase, or a step of the collection. */
    public ObligationBuilder carriedByNobody() {
        workflow = Workflow.NONE;
        return this;
    }

    public ObligationBuilder about(String text) {
        what = text;
        return this;
    }

    public ObligationBuilder at(int place) {
        ordinal = place;
        return this;
    }

    public ObligationBuilder of(String... codes) {
        units = List.of(codes);
        return this;
    }

    public ObligationBuilder dueAt(Instant moment) {
        due = Optional.of(moment);
        writtenDay = due.map(VietnamTime::dayOf);
        return this;
    }

    /** Nothing says by when, so no collection is opened for it either. */
    public ObligationBuilder undated() {
        due = Optional.empty();
        request = Optional.empty();
        return this;
    }

    public ObligationBuilder onlyIf(String alternative) {
        onlyIf = Optional.of(alternative);
        return this;
    }

    public ObligationBuilder reckoned(Relative from) {
        relative = Optional.of(from);
        return this;
    }

    public ObligationBuilder comingBack(Recurrence rule) {
        recurrence = Optional.of(rule);
        return this;
    }

    public ObligationBuilder asking(Integer least, Integer most) {
        quota = new Quota(Optional.ofNullable(least), Optional.ofNullable(most), Optional.of("ý kiến"));
        return this;
    }

    public ObligationBuilder ifAny() {
        ifAny = true;
        return this;
    }

    public Obligation build() {
        return new Obligation(
                UUID.randomUUID(),
                plan,
                Written.at(Written.Section.OBLIGATION, ordinal),
                kind,
                "Cơ sở Đoàn",
                what,
                new Term(Optional.empty(), due, relative, writtenDay, recurrence, Optional.empty()),
                units,
                new Obligation.Course(workflow, request),
                new Quotas(quota, Map.of()),
                onlyIf,
                ifAny);
    }
}
