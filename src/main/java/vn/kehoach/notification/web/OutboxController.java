package vn.kehoach.notification.web;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.outbox.AttachedFile;
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

    /** A mail in JSON; moments are those of Vietnam. */
    record Row(
            long id,
            MailState state,
            MailKind kind,
            String to,
            String toName,
            String personId,
            String subject,
            String messageId,
            String plannedFor,
            String sentAt,
            String planId,
            int attempts,
            String lastError,
            boolean held,
            List<AttachedFile> attachments) {

        static Row of(MailView mail) {
            return new Row(
                    mail.id(),
                    mail.state(),
                    mail.kind(),
                    mail.toAddress(),
                    mail.toName(),
                    mail.personId(),
                    mail.subject(),
                    mail.messageId(),
                    VietnamTime.iso(mail.plannedFor()),
                    moment(mail.sentAt()),
                    mail.planId(),
                    mail.attempts(),
                    mail.lastError(),
                    mail.held(),
                    mail.attachments());
        }

        private static String moment(Instant moment) {
            return moment == null ? null : VietnamTime.iso(moment);
        }
    }
}
