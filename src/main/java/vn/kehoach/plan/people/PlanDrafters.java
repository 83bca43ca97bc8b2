package vn.kehoach.plan.people;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * Who drafted a plan: whoever proposed it or wrote any version of its content, once and for good. They may not sign it,
 * for themselves or for others. The database notes them as versions are written, and refuses such a signature itself.
 */
@Service
public class PlanDrafters {

    private final Drafters drafters;

    PlanDrafters(Drafters drafters) {
        this.drafters = drafters;
    }

    /** The user ids. */
    public Set<String> of(PlanId plan) {
        return drafters.of(plan);
    }

    /** Refuses the signature of somebody who drafted. */
    public void requireNotDrafter(PlanId plan, String user) {
        if (of(plan).contains(user)) {
            throw Refused.forbidden("Người soạn không được ký kế hoạch của mình");
        }
    }

    /** Refuses a content that names somebody as signatory who drafted. */
    public void requireSignedByOthers(PlanId plan, PlanContent content) {
        Set<String> written = of(plan);
        List<FieldError> errors = content.signatories().stream()
                .filter(line -> line.user().filter(written::contains).isPresent())
                .map(line -> new FieldError(
                        "signatories[" + line.index() + "].user",
                        "Người ký",
                        "người soạn không được ký kế hoạch của mình"))
                .toList();
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }
}
