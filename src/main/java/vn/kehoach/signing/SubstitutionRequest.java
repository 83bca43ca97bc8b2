package vn.kehoach.signing;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/**
 * What somebody asks for who will be absent, or an administrator for them.
 *
 * @param absent user id of the signatory
 * @param substitute user id of the one who signs instead
 * @param from the first day, in Vietnam
 * @param until the last day
 * @param body code of the body whose plans it is about, with the scope BODY
 * @param plan the plan it is about, with the scope PLAN
 */
public record SubstitutionRequest(
        String absent,
        String substitute,
        LocalDate from,
        LocalDate until,
        Scope scope,
        Optional<String> body,
        Optional<PlanId> plan,
        String reason) {}
