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
 * @param quota the quota as written, or a missing node
 * @param source its place in the text, or a missing node
 */
public record ObligationLine(
        int index,
        List<String> who,
        String what,
        ObligationKind kind,
        Optional<Due> due,
        List<String> units,
        JsonNode quota,
        JsonNode source) {

    /** The bodies as one text. */
    public String whoText() {
        return String.join(", ", who);
    }
}
