package vn.kehoach.notification.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.outbox.AttachedFile;
import vn.kehoach.notification.outbox.Delivery;
import vn.kehoach.notification.outbox.MailArchive;
import vn.kehoach.notification.outbox.MailQuery;
import vn.kehoach.notification.outbox.MailState;
import vn.kehoach.notification.outbox.MailView;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;

/** Mails: for administrators all, for an office those about plans of its own. */
@RestController
@RequestMapping("/api/outbox")
class OutboxController {

    private final MailArchive mails;

    OutboxController(MailArchive mails) {
        this.mails = mails;
    }

    @GetMapping
    PageOf<Row> list(
            @RequestParam(required = false) MailState state,
            @RequestParam(required = false) MailKind kind,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String planId,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Caller caller) {
        caller.requireStaff();
        Caller reader = caller.admin() ? null : caller;
        return mails.find(new MailQuery(state, kind, to, null, planId, null, reader), new PageRequest(page, size))
                .map(Row::of);
    }

    @PostMapping("/{id}/retry")
    Row retry(@PathVariable long id, Caller caller) {
        caller.requireAdmin();
        return Row.of(mails.retry(id));
    }

    /** A mail in JSON; moments are those of Vietnam. Its parts stand beside each other. */
    record Row(
            long id,
            MailKind kind,
            @JsonUnwrapped Receiver receiver,
            String subject,
            String messageId,
            String planId,
            @JsonUnwrapped Sending sending,
            List<AttachedFile> attachments) {

        static Row of(MailView mail) {
            return new Row(
                    mail.id(),
                    mail.kind(),
                    new Receiver(mail.to().address(), mail.to().name(), mail.personId()),
                    mail.subject(),
                    mail.messageId(),
                    mail.planId(),
                    Sending.of(mail.delivery()),
                    mail.attachments());
        }
    }

    /** Who gets a mail. */
    record Receiver(String to, String toName, String personId) {}

    /** How far a mail has come. */
    record Sending(MailState state, String plannedFor, String sentAt, int attempts, String lastError, boolean held) {

        static Sending of(Delivery delivery) {
            return new Sending(
                    delivery.state(),
                    VietnamTime.iso(delivery.plannedFor()),
                    delivery.sentAt() == null ? null : VietnamTime.iso(delivery.sentAt()),
                    delivery.attempts(),
                    delivery.lastError(),
                    delivery.held());
        }
    }
}
