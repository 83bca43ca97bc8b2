package vn.kehoach.plan;

import java.time.Instant;
import java.util.Optional;

/** Why somebody lets a plan be signed as it is; an answer holds for what was written when it was given. */
interface FindingAnswers {

    /** One answer. */
    record Answer(String reason, String by) {}

    Optional<Answer> of(PlanId plan, String rule, String basis);

    void keep(PlanId plan, String rule, String basis, Answer answer, Instant now);
}
