package vn.kehoach.assignment.behalf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.GivenBack;
import vn.kehoach.assignment.work.LinkedUnits;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Sentence;
import vn.kehoach.shared.VietnamTime;

/**
 * Tells whoever works by a link that what was handed in comes back, with the link. It opens the form as long after the new
 * deadline as a new link would: a deadline that nobody can keep is none.
 */
@Component
class ReturnedLinks implements LinkedUnits {

    private final WorkLinkRows rows;
    private final Organisation organisation;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final Clock clock;
    private final Duration afterDue;

    ReturnedLinks(
            WorkLinkRows rows,
            Organisation organisation,
            Outbox outbox,
            AuditTrail trail,
            Clock clock,
            @Value("${kehoach.work-links.after-due}") Duration afterDue) {
        this.rows = rows;
        this.organisation = organisation;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
        this.afterDue = afterDue;
    }

    @Override
    public void givenBack(GivenBack back) {
        rows.inUse(back.work().id(), clock.instant()).forEach(link -> tell(lasting(link, back), back));
    }

    private LinkToWork lasting(LinkToWork link, GivenBack back) {
        Instant now = clock.instant();
        Instant from = back.until().or(back.work()::dueAt).filter(now::isBefore).orElse(now);
        Instant end = from.plus(afterDue);
        if (!end.isAfter(link.until())) {
            return link;
        }
        Changed.one(rows.until(link.id(), end), "Đường dẫn của đơn vị vừa được thu hồi; hãy trả lại lần nữa");
        return link.lasting(end);
    }

    private void tell(LinkToWork link, GivenBack back) {
        AssignmentView work = back.work();
        String unit = organisation.unitOf(work.unit()).name();
        MailText text = MailText.of(
                "work-link-returned",
                Map.of(
                        "unit", unit,
                        "what", work.what(),
                        "plan", work.planLabel(),
                        "reason", Sentence.open(back.reason()),
                        "due",
                                back.until()
                                        .or(work::dueAt)
                                        .map(VietnamTime::moment)
                                        .orElse("không có hạn"),
                        "until", VietnamTime.moment(link.until()),
                        "office", organisation.unitOf(work.office()).name()));
        outbox.put(Notice.to(
                        Addressee.outside(unit, link.address()),
                        MailKind.RETURN,
                        link.returns() + back.version(),
                        clock.instant(),
                        text)
                .ofPlan(work.plan().toString())
                .at("/viec/" + LinkKeys.place(WorkLinks.PREFIX + link.id())));
        trail.record(link.entry("work-link-returned").with("until", VietnamTime.moment(link.until())));
    }
}
