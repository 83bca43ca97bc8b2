package vn.kehoach.dossier.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.register.PlanRegister;

/** A new plan from its title alone; the rest is written in the draft form, where this leads to. */
@Controller
class ProposalForm {

    private final PlanService plans;
    private final Organisation organisation;
    private final PlanRegister register;

    ProposalForm(PlanService plans, Organisation organisation, PlanRegister register) {
        this.register = register;
        this.plans = plans;
        this.organisation = organisation;
    }

    @PostMapping("/ke-hoach")
    String propose(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean lapLai,
            Caller caller) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("title", title.strip());
        caller.units().stream().findFirst().map(organisation::bodyOf).ifPresent(body -> content.putArray("issuers")
                .add(body.name()));
        if (!lapLai) {
            register.requireNoTwin(content, caller);
        }
        return "redirect:/viec/ke-hoach/" + plans.propose(content, caller).id();
    }
}
