package vn.kehoach.dispatch;

import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.IssueRehearsal;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;

/** Who would receive the plan, found before it is issued. */
@Component
class RehearsedDispatch implements IssueRehearsal {

    private final RecipientList recipients;

    RehearsedDispatch(RecipientList recipients) {
        this.recipients = recipients;
    }

    @Override
    public void rehearse(PlanView asIssued, PlanContent content) {
        recipients.of(asIssued, content);
    }
}
