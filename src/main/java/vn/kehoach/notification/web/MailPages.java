package vn.kehoach.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.Restorations;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.notification.outbox.AttachedFile;
import vn.kehoach.notification.outbox.Attachment;
import vn.kehoach.notification.outbox.Delivery;
import vn.kehoach.notification.outbox.MailArchive;
import vn.kehoach.notification.outbox.MailQuery;
import vn.kehoach.notification.outbox.MailState;
import vn.kehoach.notification.outbox.MailView;
import vn.kehoach.notification.sending.ServerPause;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** The pages on which mails are read: administrators read all, everybody else what was sent to them. */
@Controller
@RequestMapping("/thu")
class MailPages {

    /** The mail itself is styled inline; nothing runs, on the page or in the mail. */
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self';"
            + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int ROWS = 50;
    private static final MediaType MAIL = MediaType.parseMediaType("message/rfc822");

    private final MailArchive mails;
    private final ServerPause pause;
    private final Restorations restorations;
    private final Downloads downloads;

    MailPages(MailArchive mails, ServerPause pause, Restorations restorations, Downloads downloads) {
        this.restorations = restorations;
        this.mails = mails;
        this.pause = pause;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Integer page,
            Caller caller,
            HttpServletResponse response) {
        MailQuery query = caller.admin() ? MailQuery.all(q) : MailQuery.sentTo(caller.userId(), q);
        PageOf<Line> found = new PageRequest(page, ROWS)
                .orLast(asked -> mails.find(query, asked))
                .map(Line::of);
        return page(
                response,
                "thu/danh-sach",
                Map.of(
                        "q",
                        q,
                        "found",
                        found,
                        "all",
                        caller.admin(),
                        "last",
                        lastPage(found),
                        "pause",
                        caller.admin() ? pauseInWords() : ""));
    }

    private String pauseInWords() {
        if (restorations.open().isPresent()) {
            return "Cơ sở dữ liệu vừa được phục hồi: không thư nào được gửi cho đến khi quản trị viên xác nhận ở trang Phục hồi";
        }
        return pause.standing()
                .map(standing -> "Máy chủ thư không trả lời từ " + VietnamTime.words(standing.since())
                        + "; thư nằm chờ, thử lại lúc " + VietnamTime.words(standing.until()) + ". Lý do: "
                        + standing.reason())
                .orElse("");
    }

    private static long lastPage(PageOf<?> found) {
        return Math.max(0, (found.total() - 1) / found.size());
    }

    @GetMapping("/{id}")
    ModelAndView read(@PathVariable long id, Caller caller, HttpServletResponse response) {
        MailView mail = readable(id, caller);
        return page(response, "thu/thu", Map.of("mail", Line.of(mail), "html", mails.html(id), "text", mails.text(id)));
    }

    /** The kept mail as a file that any mail program opens. */
    @GetMapping("/{id}/goc.eml")
    void raw(@PathVariable long id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        readable(id, caller);
        byte[] raw = mails.raw(id).orElseThrow(() -> Refused.notFound("Thư này không được giữ nguyên bản"));
        downloads.send(
                caller.userId(),
                AuditEntry.of("mail-downloaded", "mail", String.valueOf(id)),
                () -> FileToSend.of("thu-" + id + ".eml", MAIL, raw),
                request,
                response);
    }

    /** The document that went with the mail. */
    @GetMapping("/{id}/kem-theo")
    void attached(@PathVariable long id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        readable(id, caller);
        downloads.send(
                caller.userId(),
                AuditEntry.of("mail-attachment-downloaded", "mail", String.valueOf(id)),
                () -> mails.attached(id)
                        .map(MailPages::file)
                        .orElseThrow(() -> Refused.notFound("Thư này không có tệp kèm theo")),
                request,
                response);
    }

    private static FileToSend file(Attachment attached) {
        return FileToSend.of(attached.name(), MediaType.parseMediaType(attached.type()), attached.content());
    }

    private MailView readable(long id, Caller caller) {
        MailView mail = mails.get(id);
        boolean own = caller.userId().equals(mail.personId()) && mail.state() == MailState.SENT;
        if (!own && !caller.admin()) {
            throw Refused.notFound("Không có thư này");
        }
        return mail;
    }

    private static ModelAndView page(HttpServletResponse response, String view, Map<String, ?> model) {
        response.setHeader("Content-Security-Policy", POLICY);
        return new ModelAndView(view, model);
    }

    /** A mail as the pages show it. */
    record Line(
            long id,
            String subject,
            String toName,
            String toAddress,
            String kind,
            String state,
            String stateLabel,
            String when,
            String error,
            List<String> attachments) {

        static Line of(MailView mail) {
            return new Line(
                    mail.id(),
                    mail.subject(),
                    mail.to().name(),
                    mail.to().address(),
                    mail.kind().label(),
                    mail.state().name().toLowerCase(java.util.Locale.ROOT),
                    mail.delivery().held()
                            ? "Giữ lại sau phục hồi"
                            : mail.state().label(),
                    VietnamTime.words(moment(mail)),
                    mail.state() == MailState.SENT ? null : mail.delivery().lastError(),
                    mail.attachments().stream().map(Line::words).toList());
        }

        private static String words(AttachedFile file) {
            return file.name() + " (" + Math.max(1, Math.round(file.size() / 1024.0)) + " KB)";
        }

        private static Instant moment(MailView mail) {
            Delivery delivery = mail.delivery();
            return delivery.sentAt() == null ? delivery.plannedFor() : delivery.sentAt();
        }
    }
}
