package vn.kehoach.document.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kehoach.document.PlanDocuments;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;

/** The document of a plan, to be read in place, on a phone too. */
@Controller
class DocumentPage {

    private final PlanDocuments documents;

    DocumentPage(PlanDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/ke-hoach/{id}/van-ban")
    String show(@PathVariable String id, Caller caller, Model model) {
        PlanId plan = PlanId.of(id);
        PlanDocuments.Shown shown = documents.shown(plan, caller);
        model.addAttribute("paper", shown.paper());
        model.addAttribute("own", shown.own().orElse(null));
        model.addAttribute("id", plan.toString());
        return "van-ban/trang";
    }
}
