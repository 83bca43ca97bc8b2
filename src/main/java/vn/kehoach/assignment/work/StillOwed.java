package vn.kehoach.assignment.work;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.ObligationRows;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.shared.Refused;

/** Work that is done is given back only while its alternative is in force: nobody may be made to do what is not owed. */
@Component
public class StillOwed {

    private final ObligationRows obligations;
    private final PlanEvents events;

    StillOwed(ObligationRows obligations, PlanEvents events) {
        this.obligations = obligations;
        this.events = events;
    }

    /** Refuses to give that work back while its alternative is not in force. */
    public void require(Assignment work) {
        Optional<String> boundTo = obligations.alternativeOf(work.obligation());
        if (boundTo.isPresent()
                && !events.view(work.view().plan()).alternative().equals(boundTo)) {
            throw Refused.conflict(
                    "Việc này thuộc phương án không còn áp dụng nên không trả lại được; hãy chấp nhận kết quả đã có");
        }
    }
}
