package vn.kehoach.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** The forms of the page of a plan: what is refused is said there, with what was typed. */
@Component
class DecisionForms {

    private final PlanPage page;

    DecisionForms(PlanPage page) {
        this.page = page;
    }

    /**
     * A form that was sent.
     *
     * @param name of the form, as its template asks for it
     * @param typed what stood in it
     */
    record Sent(PlanId plan, String name, Map<String, String> typed) {}

    String answer(Runnable decision, Sent sent, Caller caller, Model model, HttpServletResponse response) {
        try {
            decision.run();
            return "redirect:/ke-hoach/" + sent.plan();
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.INVALID && refused.reason() != Refused.Reason.CONFLICT) {
                throw refused;
            }
            response.setStatus(refused.reason().status());
            model.addAttribute("refusedForm", sent.name());
            model.addAttribute("refusal", refused.getMessage());
            model.addAttribute("typed", sent.typed());
            return page.open(sent.plan().toString(), 0, 0, 0, caller, model);
        }
    }
}
