package vn.kehoach.plan.drafting;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.Plan;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.plan.state.Plans;
import vn.kehoach.shared.Refused;

/**
 * Takes a plan back from its signatories before the last of them has signed: it is revised and submitted anew. Whoever
 * takes it back holds the open signatures first and the plan second, as a click on "Ký" does: of two that meet one waits.
 */
@Service
@Transactional
public class WithdrawalService {

    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    private static final String REASON = "reason";
    private static final String LABEL = "Lý do rút lại";

    private final Plans plans;
    private final PlanReaders readers;
    private final PlanWriters writers;
    private final OpenSigning signing;
    private final WithdrawalWorkflow workflow;
    private final IssuingOffices offices;
    private final OfficeNotices notices;
    private final Organisation organisation;
    private final AuditTrail trail;

    WithdrawalService(
            Plans plans,
            PlanReaders readers,
            PlanWriters writers,
            OpenSigning signing,
            WithdrawalWorkflow workflow,
            IssuingOffices offices,
            OfficeNotices notices,
            Organisation organisation,
            AuditTrail trail) {
        this.plans = plans;
        this.readers = readers;
        this.writers = writers;
        this.signing = signing;
        this.workflow = workflow;
        this.offices = offices;
        this.notices = notices;
        this.organisation = organisation;
        this.trail = trail;
    }

    /** Whether the caller may take the plan back as it stands. */
    @Transactional(readOnly = true)
    public boolean may(PlanId id, Caller caller) {
        Plan plan = plans.get(id);
        return plan.view().state() == PlanState.SIGNING && writers.isWriter(plan, caller);
    }

    /**
     * Takes it back.
     *
     * @param reason at most {@link #LONGEST} characters; whoever was asked to sign reads it
     */
    public void withdraw(PlanId id, String reason, Caller caller) {
        readers.requireRead(id, caller);
        workflow.holdSignatures(id);
        Plan plan = plans.getLocked(id);
        if (!writers.isWriter(plan, caller)) {
            throw Refused.forbidden("Chỉ người soạn, ban của người soạn và văn phòng của cơ quan chủ trì được rút lại"
                    + " văn bản đang trình ký");
        }
        requireSigning(plan.view());
        String why = said(reason);
        OpenSigning.TakenBack ended = signing.takeBack(id, why);
        plan.startRevising();
        workflow.withdrawn(id);
        tell(plan.view(), ended, why, caller);
        trail.record(AuditEntry.of("taken-back", "plan", id.toString())
                .ofPlan(id.value())
                .with(REASON, why));
    }

    private static void requireSigning(PlanView plan) {
        if (plan.state() != PlanState.SIGNING) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + plan.state().label()
                    + "”; chỉ rút lại được văn bản đang trình ký, trước chữ ký cuối cùng");
        }
    }

    private static String said(String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw Refused.invalid(REASON, LABEL, "phải ghi");
        }
        if (why.length() > LONGEST) {
            throw Refused.invalid(REASON, LABEL, "không quá " + LONGEST + " ký tự");
        }
        return why;
    }

    private void tell(PlanView plan, OpenSigning.TakenBack ended, String reason, Caller caller) {
        notices.tell(
                offices.of(plan),
                Stream.concat(ended.signatories().stream(), Stream.of(plan.draftedBy()))
                        .toList(),
                plan,
                new OfficeNotices.Said(
                        MailKind.RETURN,
                        "SIGNING_WITHDRAWN|" + ended.id(),
                        MailText.of(
                                "signing-withdrawn",
                                Map.of(
                                        "plan", plan.label(),
                                        "title", plan.title(),
                                        "by", organisation.nameOf(caller.userId()),
                                        "reason", reason))));
    }
}
