package vn.kehoach.signing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.plan.drafting.OfficeNotices;
import vn.kehoach.plan.drafting.OfficeNotices.Said;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanView;

/** What offices hear of a signing: those who issue with the lead that it opens, all of them that the plan is returned. */
@Component
class SigningNotices {

    private final IssuingOffices offices;
    private final OfficeNotices notices;

    SigningNotices(IssuingOffices offices, OfficeNotices notices) {
        this.offices = offices;
        this.notices = notices;
    }

    void opened(PlanView plan, SigningId signing, List<Signature> awaited) {
        String signatories = awaited.stream()
                .map(signature -> signature.authority() + " – " + signature.name())
                .collect(Collectors.joining("; "));
        notices.tell(
                offices.partnersOf(plan),
                plan,
                new Said(
                        MailKind.PROGRESS,
                        "SIGNING_OPENED|" + signing,
                        MailText.of(
                                "signing-opened",
                                Map.of("plan", plan.label(), "title", plan.title(), "signatories", signatories))));
    }

    /** The drafter is told of it too, in the same words. */
    void returned(PlanView plan, SigningId signing, String by, String reason) {
        notices.tell(
                offices.of(plan),
                plan,
                new Said(
                        MailKind.RETURN,
                        "RETURN|" + signing,
                        MailText.of(
                                "plan-returned-offices",
                                Map.of("plan", plan.label(), "title", plan.title(), "by", by, "reason", reason))));
    }
}
