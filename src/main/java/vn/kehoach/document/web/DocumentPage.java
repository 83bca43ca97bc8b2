package vn.kehoach.document.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.document.PlanDocuments;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.reading.agree.Agreement;

/** The document of a plan, to be read in place, on a phone too. */
@Controller
class DocumentPage {

    private final PlanDocuments documents;
    private final Agreement agreement;

    DocumentPage(PlanDocuments documents, Agreement agreement) {
        this.documents = documents;
        this.agreement = agreement;
    }

    @GetMapping("/ke-hoach/{id}/van-ban")
    String show(@PathVariable String id, Caller caller, Model model) {
        PlanId plan = PlanId.of(id);
        PlanDocuments.Shown shown = documents.shown(plan, caller);
        model.addAttribute("paper", shown.paper());
        model.addAttribute("own", shown.own().orElse(null));
        model.addAttribute("version", shown.version());
        model.addAttribute("differences", agreement.differences(plan, caller));
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
