package vn.kehoach.assignment.behalf;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.shared.VietnamTime;

/** The mail that brings a link to work; its key is made when it leaves. */
@Component
class WorkLinkMail {

    private final PlanService plans;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    WorkLinkMail(PlanService plans, Organisation organisation, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    void send(LinkToWork link, DeadlineRow row, AssignmentView view) {
        MailText text = MailText.of(
                "work-link",
                Map.of(
                        "unit", row.unitName(),
                        "what", row.what(),
                        "plan", view.planLabel(),
                        "title", plans.view(view.plan()).title(),
                        "due", view.dueAt().map(VietnamTime::moment).orElse("không có hạn"),
                        "until", VietnamTime.moment(link.until()),
                        "office", organisation.unitOf(view.office()).name()));
        outbox.put(Notice.to(
                        Addressee.outside(row.unitName(), link.address()),
                        MailKind.TASK,
                        link.noticeKey(),
                        clock.instant(),
                        text)
                .ofPlan(view.plan().toString())
                .at("/viec/" + LinkKeys.place(WorkLinks.PREFIX + link.id())));
    }
}
