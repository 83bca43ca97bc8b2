package vn.kehoach.dispatch.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.kehoach.dispatch.DocumentLinks;
import vn.kehoach.dispatch.DocumentLinks.Linked;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.PlanDocuments;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * One document for one recipient without an account. The address is the permission: it opens this document and nothing else.
 * To look at the page confirms nothing, because programs that check mails look at pages, too.
 */
@Controller
@RequestMapping("/van-ban/{key}")
class DocumentLinkPage {

    private final DocumentLinks links;
    private final PlanDocuments documents;
    private final PlanService plans;
    private final Organisation organisation;
    private final Downloads downloads;

    DocumentLinkPage(
            DocumentLinks links,
            PlanDocuments documents,
            PlanService plans,
            Organisation organisation,
            Downloads downloads) {
        this.links = links;
        this.documents = documents;
        this.plans = plans;
        this.organisation = organisation;
        this.downloads = downloads;
    }

    /** A key that opens nothing: wrong, expired or revoked. */
    private static final class OpensNothing extends RuntimeException {}

    @GetMapping
    String show(@PathVariable String key, Model model) {
        Linked link = linked(key);
        PlanView plan = plans.view(link.plan());
        model.addAttribute("key", key);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "body", organisation.unit(plan.leadBody()).map(UnitView::name).orElse(plan.leadBody()));
        model.addAttribute(
                "issued",
                plan.issuedAt().map(VietnamTime::dayOf).map(VietnamTime::day).orElse(""));
        model.addAttribute("stopped", stopped(plan));
        model.addAttribute("name", link.name());
        model.addAttribute(
                "confirmed", link.confirmedAt().map(VietnamTime::moment).orElse(""));
        return "van-ban/lien-ket";
    }

    /** That the document counts no more, and why; empty while it does. */
    private static String stopped(PlanView plan) {
        if (!plan.state().stopped()) {
            return "";
        }
        String what = plan.state() == PlanState.RECALLED ? "Văn bản này đã bị thu hồi" : "Kế hoạch này đã bị hủy";
        return what + " ngày "
                + VietnamTime.day(VietnamTime.dayOf(plan.closedAt().orElseThrow())) + ". Lý do: "
                + plan.conclusion().orElseThrow();
    }

    /** The document in the browser. */
    @GetMapping("/mo")
    void open(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(key, true, request, response);
    }

    /** The document to keep. */
    @GetMapping("/tai-ve")
    void download(@PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(key, false, request, response);
    }

    private void send(String key, boolean inPlace, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Linked link = linked(key);
        if (HttpMethod.GET.matches(request.getMethod())) {
            links.opened(link);
        }
        downloads.send(
                "liên kết " + link.delivery(), DocumentLinks.taken(link), () -> file(link, inPlace), request, response);
    }

    private FileToSend file(Linked link, boolean inPlace) {
        PlanDocuments.Made made = documents
                .issued(link.plan(), DocumentType.PDF)
                .orElseThrow(() -> Refused.notFound("Văn bản này chưa ban hành"));
        FileToSend file = FileToSend.of(made.name(), made.type().media(), made.content());
        return inPlace ? file.shownInPlace() : file;
    }

    @PostMapping("/xac-nhan")
    String confirm(@PathVariable String key) {
        links.confirm(linked(key));
        return "redirect:/van-ban/" + key;
    }

    private Linked linked(String key) {
        return links.find(key).orElseThrow(OpensNothing::new);
    }

    /** The same words for each of them, so that nobody learns what there is. */
    @ExceptionHandler(OpensNothing.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "van-ban/lien-ket-hong";
    }
}
