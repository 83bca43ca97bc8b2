package vn.kehoach.plan.stop;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.OfficeNotices;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.Plan;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.plan.state.Plans;
import vn.kehoach.shared.FieldWords;
import vn.kehoach.shared.Refused;

/**
 * Ends a plan before its time, with a reason: all that it had under way ends in the same transaction, what was handed in and
 * the number stay, and whoever was asked for something or has the document is told.
 */
@Service
@Transactional
public class StopService {

    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    private static final FieldWords REASON = new FieldWords("reason", "Lý do", LONGEST);

    private final Plans plans;
    private final PlanService contents;
    private final PlanReaders readers;
    private final PlanWriters writers;
    private final List<StopsWithPlan> underWay;
    private final StopWorkflow workflow;
    private final IssuingOffices offices;
    private final OfficeNotices notices;
    private final Organisation organisation;
    private final AuditTrail trail;
    private final Clock clock;

    StopService(
            Plans plans,
            PlanService contents,
            PlanReaders readers,
            PlanWriters writers,
            List<StopsWithPlan> underWay,
            StopWorkflow workflow,
            IssuingOffices offices,
            OfficeNotices notices,
            Organisation organisation,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.readers = readers;
        this.writers = writers;
        this.underWay = underWay;
        this.workflow = workflow;
        this.offices = offices;
        this.notices = notices;
        this.organisation = organisation;
        this.trail = trail;
        this.clock = clock;
    }

    /** How the caller may end the plan as it stands. */
    @Transactional(readOnly = true)
    public List<StopWay> ways(PlanId id, Caller caller) {
        Plan plan = plans.get(id);
        return Arrays.stream(StopWay.values())
                .filter(way -> way.from(plan.view().state()))
                .filter(way -> may(plan, caller))
                .toList();
    }

    /** While it is a draft those who write it; once it is signed its office, and its signatories. */
    private boolean may(Plan plan, Caller caller) {
        PlanView view = plan.view();
        return view.number().isEmpty()
                ? writers.isWriter(plan, caller)
                : caller.units().contains(view.leadOffice()) || signed(view.id(), caller);
    }

    private boolean signed(PlanId id, Caller caller) {
        return contents.content(id).signatories().stream()
                .anyMatch(each -> each.user().filter(caller.userId()::equals).isPresent());
    }

    /**
     * Ends it.
     *
     * @param reason at most {@link #LONGEST} characters; everybody who is told reads it
     */
    public void stop(PlanId id, StopWay way, String reason, Caller caller) {
        readers.requireRead(id, caller);
        workflow.holdTasks(id);
        Plan plan = plans.getLocked(id);
        if (!may(plan, caller)) {
            throw Refused.forbidden(
                    plan.view().number().isEmpty()
                            ? "Chỉ người soạn, ban của người soạn và văn phòng của cơ quan chủ trì được hủy dự thảo"
                            : "Chỉ văn phòng của cơ quan chủ trì và người ký được hủy, thu hồi kế hoạch");
        }
        if (!way.from(plan.view().state())) {
            throw Refused.conflict("Kế hoạch đang ở bước “"
                    + plan.view().state().label() + "”, không " + way.label().toLowerCase() + " được");
        }
        String why = REASON.needed(reason, "phải ghi");
        plan.stop(way.to(), why, clock.instant());
        StopsWithPlan.Stopped stopped =
                new StopsWithPlan.Stopped(plan.view(), way.to().label() + ": " + why, caller.userId());
        List<Addressee> concerned = underWay.stream()
                .map(each -> each.planStopped(stopped))
                .flatMap(Collection::stream)
                .toList();
        workflow.stopped(id, stopped.why());
        tell(stopped.plan(), way, concerned, why, caller);
        trail.record(AuditEntry.of(way == StopWay.RECALL ? "recalled" : "cancelled", "plan", id.toString())
                .ofPlan(id.value())
                .with("reason", why));
    }

    private void tell(PlanView plan, StopWay way, List<Addressee> concerned, String reason, Caller caller) {
        notices.tellWithDrafter(
                offices.of(plan),
                concerned,
                plan,
                new OfficeNotices.Said(
                        MailKind.STOPPED,
                        "PLAN_STOPPED|" + plan.id(),
                        MailText.of(
                                "plan-stopped",
                                Map.of(
                                        "act", way.label(),
                                        "doing", way.label().toLowerCase(),
                                        "plan", plan.label(),
                                        "title", plan.title(),
                                        "by", organisation.nameOf(caller.userId()),
                                        "number", plan.number().orElse(""),
                                        "reason", reason))));
    }
}
