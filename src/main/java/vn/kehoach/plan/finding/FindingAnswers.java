package vn.kehoach.plan.finding;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/** Why somebody lets a plan be signed as it is; an answer holds for what was written when it was given. */
public interface FindingAnswers {

    /** One answer. */
    record Answer(String reason, String by) {}

    Optional<Answer> of(PlanId plan, String rule, String basis);

    void keep(PlanId plan, String rule, String basis, Answer answer, Instant now);
}
