package vn.kehoach.plan;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * Who drafted a plan: whoever proposed it or wrote any version of its content, once and for good. They may not sign it,
 * for themselves or for others. The database notes them as versions are written, and refuses such a signature itself.
 */
@Service
public class PlanDrafters {

    private final JdbcClient queries;

    PlanDrafters(JdbcClient queries) {
        this.queries = queries;
    }

    /** The user ids. */
    public Set<String> of(PlanId plan) {
        return queries.sql("select user_id from plan_drafter where plan_id = :plan")
                .param("plan", plan.value())
                .query(String.class)
                .set();
    }

    /** Refuses the signature of somebody who drafted. */
    public void requireNotDrafter(PlanId plan, String user) {
        if (of(plan).contains(user)) {
            throw Refused.forbidden("Người soạn không được ký kế hoạch của mình");
        }
    }

    /** Refuses a content that names somebody as signatory who drafted. */
    void requireSignedByOthers(PlanId plan, PlanContent content) {
        Set<String> drafters = of(plan);
        List<FieldError> errors = content.signatories().stream()
                .filter(line -> line.user().filter(drafters::contains).isPresent())
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
