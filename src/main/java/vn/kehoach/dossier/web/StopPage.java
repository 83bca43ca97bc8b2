package vn.kehoach.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.DraftDeletion;
import vn.kehoach.plan.stop.StopService;
import vn.kehoach.plan.stop.StopWay;

/** A plan is cancelled, recalled or deleted from its page. */
@Controller
@RequestMapping("/ke-hoach/{id}")
class StopPage {

    private final StopService stops;
    private final DraftDeletion deletion;
    private final DecisionForms forms;

    StopPage(StopService stops, DraftDeletion deletion, DecisionForms forms) {
        this.stops = stops;
        this.deletion = deletion;
        this.forms = forms;
    }

    /** It is given up. */
    @PostMapping("/huy")
    String cancel(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return stop(PlanId.of(id), StopWay.CANCEL, reason, caller, model, response);
    }

    /** The signed document is taken back. */
    @PostMapping("/thu-hoi")
    String recall(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return stop(PlanId.of(id), StopWay.RECALL, reason, caller, model, response);
    }

    private String stop(
            PlanId plan, StopWay way, String reason, Caller caller, Model model, HttpServletResponse response) {
        return forms.answer(
                () -> stops.stop(plan, way, reason, caller),
                new DecisionForms.Sent(plan, way == StopWay.CANCEL ? "huy" : "thu-hoi", Map.of("reason", reason)),
                caller,
                model,
                response);
    }

    /** A draft that nobody was asked about is deleted; there is no page to go back to. */
    @PostMapping("/xoa")
    String delete(@PathVariable String id, Caller caller, Model model, HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        String answer = forms.answer(
                () -> deletion.delete(plan, caller),
                new DecisionForms.Sent(plan, "xoa", Map.of()),
                caller,
                model,
                response);
        return answer.startsWith("redirect:") ? "redirect:/ke-hoach" : answer;
    }
}
