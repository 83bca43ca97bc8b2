package vn.kehoach.assignment.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanId;

/** Writes obligations; they never change after that. */
public interface ObligationRows {

    /** Writes them, each once. */
    void save(List<Obligation> obligations);

    /** Whether the obligations of the same plan are written, of which this is the first. */
    boolean exist(Obligation first);

    /**
     * What an obligation depends on.
     *
     * @param onlyIf the alternative that it belongs to, empty where it is owed in each
     * @param relative from what its deadline is reckoned, empty where it is not
     */
    record Rule(Optional<String> onlyIf, Optional<Relative> relative) {}

    /** The alternative that the obligation belongs to; empty where it is owed in each. */
    Optional<String> alternativeOf(UUID obligation);

    /** The rules of the obligations that have any, by their ids. */
    Map<UUID, Rule> rulesOf(PlanId plan);
}
