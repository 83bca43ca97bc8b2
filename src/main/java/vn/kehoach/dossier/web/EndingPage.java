package vn.kehoach.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.closing.Ending;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanAnswers;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.WithdrawalService;
import vn.kehoach.plan.state.PlanId;

/** What is decided about the way of a plan from its page: that it is taken back, ends early, or may be signed as it is. */
@Controller
@RequestMapping("/ke-hoach/{id}")
class EndingPage {

    private final ClosingService closing;
    private final PlanAnswers answers;
    private final PlanService plans;
    private final WithdrawalService withdrawals;
    private final DecisionForms forms;

    EndingPage(
            ClosingService closing,
            PlanAnswers answers,
            PlanService plans,
            WithdrawalService withdrawals,
            DecisionForms forms) {
        this.withdrawals = withdrawals;
        this.closing = closing;
        this.answers = answers;
        this.plans = plans;
        this.forms = forms;
    }

    @PostMapping("/ket-thuc")
    String askFor(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean beforeEvent,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        Map<String, String> typed = Map.of("reason", reason, "beforeEvent", String.valueOf(beforeEvent));
        return forms.answer(
                () -> closing.askFor(plan, new Ending(reason, beforeEvent), caller),
                new DecisionForms.Sent(plan, "ket-thuc", typed),
                caller,
                model,
                response);
    }

    /** Taken back from its signatories, to be revised. */
    @PostMapping("/rut-lai")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        return forms.answer(
                () -> withdrawals.withdraw(plan, reason, caller),
                new DecisionForms.Sent(plan, "rut-lai", Map.of("reason", reason)),
                caller,
                model,
                response);
    }

    /** A finding that holds the signing may stay, for that reason. */
    @PostMapping(path = "/giu-lai", params = "lam=giu-nguyen")
    String accept(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        return forms.answer(
                () -> answers.accept(plan, rule, reason, caller),
                new DecisionForms.Sent(plan, "giu-lai", Map.of("rule", rule, "reason", reason)),
                caller,
                model,
                response);
    }

    /** The document takes the number and the date of the register. */
    @PostMapping(path = "/giu-lai", params = "lam=lay-so")
    String takeFromRegister(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) Integer version,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        return forms.answer(
                () -> answers.takeFromRegister(
                        plan, version == null ? plans.view(plan, caller).contentVersion() : version, caller),
                new DecisionForms.Sent(plan, "giu-lai", Map.of("rule", "number-differs", "reason", reason)),
                caller,
                model,
                response);
    }
}
