package vn.kehoach.plan.stop;

import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/** What is stored of a draft. */
interface DraftRows {

    /** In words what was put aside for it elsewhere and must be given up before; empty for nothing. */
    Optional<String> keptFor(PlanId plan);

    /** Deletes all of it. */
    void delete(PlanId plan);
}
