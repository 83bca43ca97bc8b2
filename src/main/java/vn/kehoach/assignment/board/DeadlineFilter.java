package vn.kehoach.assignment.board;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/**
 * Which rows of the board are asked for; an empty text asks for all.
 *
 * @param plan the id of a plan
 * @param request the id of a collection
 * @param unit the code of a unit
 */
public record DeadlineFilter(Optional<UUID> plan, Optional<UUID> request, String unit, String state, String kind) {

    /** Refuses names of states and kinds that do not exist. */
    public DeadlineFilter {
        requireKnown("state", "Trạng thái", state, AssignmentState.values());
        requireKnown("kind", "Loại việc", kind, ObligationKind.values());
    }

    private static void requireKnown(String field, String label, String name, Enum<?>[] known) {
        if (!name.isEmpty()
                && Arrays.stream(known).noneMatch(each -> each.name().equals(name))) {
            throw Refused.invalid(field, label, "“" + name + "” không có trong danh mục");
        }
    }

    /** As it stands in the parameters of a request; missing ones are empty. */
    public static DeadlineFilter of(String planId, String unit, String state, String kind) {
        Optional<UUID> plan = planId.isEmpty()
                ? Optional.empty()
                : Optional.of(PlanId.of(planId).value());
        return new DeadlineFilter(plan, Optional.empty(), unit, state, kind);
    }

    /** The units of one collection. */
    public static DeadlineFilter ofRequest(UUID request) {
        return new DeadlineFilter(Optional.empty(), Optional.of(request), "", "", "");
    }

    static DeadlineFilter all() {
        return new DeadlineFilter(Optional.empty(), Optional.empty(), "", "", "");
    }
}
