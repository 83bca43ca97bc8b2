package vn.kehoach.assignment.board;

import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Known;

/**
 * Which rows of the board are asked for; an empty text asks for all.
 *
 * @param plan the id of a plan
 * @param request the id of a collection
 * @param unit the code of a unit
 * @param acceptance {@code WAITING} for what was handed in and waits for acceptance, {@code NONE} for all else
 */
public record DeadlineFilter(
        Optional<UUID> plan, Optional<UUID> request, String unit, String state, String kind, String acceptance) {

    /** Whether acceptance is waited for. */
    public enum Acceptance {
        /** It was handed in, and the office has not accepted it yet. */
        WAITING,
        /** Nothing that is handed in waits for it. */
        NONE
    }

    /** Refuses names of states and kinds that do not exist. */
    public DeadlineFilter {
        Known.of("state", "Trạng thái", state, AssignmentState.class);
        Known.of("kind", "Loại việc", kind, ObligationKind.class);
        Known.of("acceptance", "Nghiệm thu", acceptance, Acceptance.class);
    }

    /** As it stands in the parameters of a request; missing ones are empty. */
    public static DeadlineFilter of(String planId, String unit, String state, String kind) {
        Optional<UUID> plan = planId.isEmpty()
                ? Optional.empty()
                : Optional.of(PlanId.of(planId).value());
        return new DeadlineFilter(plan, Optional.empty(), unit, state, kind, "");
    }

    /** The same, of those only which wait for acceptance, or which do not; an empty text asks for both. */
    public DeadlineFilter accepted(String wanted) {
        return new DeadlineFilter(plan, request, unit, state, kind, wanted);
    }

    /** The units of one collection. */
    public static DeadlineFilter ofRequest(UUID request) {
        return new DeadlineFilter(Optional.empty(), Optional.of(request), "", "", "", "");
    }

    static DeadlineFilter all() {
        return new DeadlineFilter(Optional.empty(), Optional.empty(), "", "", "", "");
    }
}
