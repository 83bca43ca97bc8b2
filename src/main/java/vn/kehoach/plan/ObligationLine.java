package vn.kehoach.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One duty, report or the like of a plan.
 *
 * @param index its place in the list, from 0
 * @param who the bodies as written
 * @param due its deadline, empty where the plan names none
 * @param units codes chosen by the drafter; where given they stand in place of {@code who}
 * @param before whether the deadline is written "trước ngày …"
 * @param relative from what its date is reckoned, empty where it is not
 * @param recurrence how it comes back, empty where it is owed once
 * @param onlyIf the alternative of the event that it belongs to, empty where it is owed in each
 * @param quota the quota as written, or a missing node
 * @param atMost whether a bare number in the quota is the most, otherwise the least
 * @param quotaUnit what the quota counts
 * @param ifAny whether only those do it who have something: "(nếu có)"; nobody owes it then
 * @param source its place in the text, or a missing node
 */
public record ObligationLine(
        int index,
        List<String> who,
        String what,
        ObligationKind kind,
        Optional<Due> due,
        List<String> units,
        boolean before,
        Optional<Relative> relative,
        Optional<Recurrence> recurrence,
        Optional<String> onlyIf,
        JsonNode quota,
        boolean atMost,
        Optional<String> quotaUnit,
        boolean ifAny,
        JsonNode source) {

    /** Nobody who owes it is its own partner. */
    public ObligationLine {
        what = OwnPartner.without(what, who);
    }

    /** Whether its deadline follows from what the plan says, its event among it. */
    boolean dated(EventLine event) {
        return due.isPresent()
                || recurrence.filter(Recurrence::isComplete).isPresent()
                || relative.filter(from ->
                                !from.fromEvent() || event.anchorOf(from).isPresent())
                        .isPresent();
    }

    /** The bodies as one text. */
    public String whoText() {
        return String.join(", ", who);
    }
}
