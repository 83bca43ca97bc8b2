package vn.kehoach.letter;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.notification.outbox.WaitingMails;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Refused;

/** The mails with which letters leave: the PDF goes with them, and a link of its own opens it. */
@Component
class LetterMail {

    private final LetterDeliveries deliveries;
    private final LetterLinks links;
    private final Organisation organisation;
    private final Outbox outbox;
    private final WaitingMails waiting;
    private final Clock clock;

    LetterMail(
            LetterDeliveries deliveries,
            LetterLinks links,
            Organisation organisation,
            Outbox outbox,
            WaitingMails waiting,
            Clock clock) {
        this.deliveries = deliveries;
        this.links = links;
        this.organisation = organisation;
        this.outbox = outbox;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Puts down one mail for each. */
    void put(PlanView plan, LetterKind kind, Collection<LetterDeliveries.New> all) {
        outbox.putAll(all.stream()
                .map(each -> notice(
                        plan,
                        kind,
                        LetterAttachment.name(plan.id(), each.number()),
                        each.id(),
                        each.target().to().orElseThrow(),
                        each.key()))
                .toList());
    }

    /** Once more; what waits for this very address is enough, and what waits for another goes nowhere any more. */
    void again(PlanView plan, LetterDeliveries.Held held, String address, String by) {
        boolean same = held.to().address().equals(address);
        if (waiting.waits(held.key())) {
            letGo(held.key(), same);
        }
        if (!same) {
            links.revoke(held.id(), by);
        }
        Addressee to = new Addressee(held.to().personId(), held.to().name(), address);
        String key = LetterDeliveries.key(held.id(), held.sendings() + 1);
        Changed.one(deliveries.resent(held, address, key), "Thư này vừa được gửi lại; hãy mở lại trang");
        outbox.put(notice(plan, held.kind(), LetterAttachment.name(plan.id(), held.number()), held.id(), to, key));
    }

    private void letGo(String key, boolean same) {
        if (same) {
            throw Refused.conflict("Thư đến địa chỉ này đang chờ gửi, không cần gửi lại");
        }
        if (!waiting.drop(key)) {
            throw Refused.conflict("Thư đến địa chỉ cũ đang được gửi; hãy thử lại sau ít phút");
        }
    }

    private Notice notice(PlanView plan, LetterKind kind, String file, UUID delivery, Addressee to, String key) {
        MailText text = MailText.of(
                "letter",
                Map.of(
                        "letter", kind.label(),
                        "title", plan.title(),
                        "body",
                                organisation
                                        .unit(plan.leadBody())
                                        .map(UnitView::name)
                                        .orElse(plan.leadBody()),
                        "plan", plan.label()));
        return Notice.to(to, MailKind.DISPATCH, key, clock.instant(), text)
                .ofPlan(plan.id().toString())
                .at(LetterLinks.path(delivery))
                .withDocument(file);
    }
}
