package vn.kehoach.assignment.behalf;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;

/** Asks for explanations, so that a unit in which nobody has an account can answer, too. */
@Service
@Transactional
public class AskedUnits {

    private final ExplanationService explanations;
    private final WorkLinks links;

    AskedUnits(ExplanationService explanations, WorkLinks links) {
        this.explanations = explanations;
        this.links = links;
    }

    /**
     * Asks, and sends a link where nobody has an account.
     *
     * @return how many were asked
     */
    public int ask(PlanId plan, Collection<AssignmentId> works, ExplanationService.Question question, Caller caller) {
        List<AssignmentId> asked = explanations.ask(plan, works, question, caller);
        links.sendWhereNobodyHasAnAccount(asked, caller);
        return asked.size();
    }
}
