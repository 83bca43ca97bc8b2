package vn.kehoach.document.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.document.DocumentSigning;
import vn.kehoach.document.PlanDocuments;
import vn.kehoach.document.signed.Signer;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.reading.agree.Agreement;
import vn.kehoach.shared.VietnamTime;

/** The document of a plan, to be read in place, on a phone too. */
@Controller
class DocumentPage {

    private final PlanDocuments documents;
    private final Agreement agreement;
    private final DocumentSigning signing;

    DocumentPage(PlanDocuments documents, Agreement agreement, DocumentSigning signing) {
        this.documents = documents;
        this.agreement = agreement;
        this.signing = signing;
    }

    /** A digital signature as the page says it. */
    record Line(String name, String organisation, String issuer, String at, String revocation) {

        static Line of(Signer signer) {
            return new Line(
                    signer.name(),
                    signer.organisation(),
                    signer.issuer(),
                    VietnamTime.moment(OffsetDateTime.parse(signer.at()).toInstant()),
                    signer.revocation());
        }
    }

    @GetMapping("/ke-hoach/{id}/van-ban")
    String show(@PathVariable String id, Caller caller, Model model) {
        PlanId plan = PlanId.of(id);
        PlanDocuments.Shown shown = documents.shown(plan, caller);
        model.addAttribute("paper", shown.paper());
        model.addAttribute("own", shown.own().orElse(null));
        model.addAttribute("version", shown.version());
        model.addAttribute("differences", agreement.differences(plan, caller));
        DocumentSigning.Shown signatures = signing.shown(plan, caller);
        List<Line> signers = signatures.signers().stream().map(Line::of).toList();
        model.addAttribute("signers", signers);
        model.addAttribute("mayBring", signatures.mayBring());
        model.addAttribute("maySign", signatures.maySign());
        model.addAttribute("seals", signatures.seals());
        model.addAttribute("id", plan.toString());
        return "van-ban/trang";
    }

    /** The form's words go into the office's own file; what was written is shown on the page that follows. */
    @PostMapping("/ke-hoach/{id}/van-ban/ghi")
    String write(@PathVariable String id, @RequestParam int version, Caller caller) {
        PlanId plan = PlanId.of(id);
        agreement.write(plan, version, caller);
        return "redirect:/ke-hoach/" + plan + "/van-ban#da-ghi";
    }
}
