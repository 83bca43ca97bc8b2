package vn.kehoach.consultation;

import java.util.List;
import vn.kehoach.plan.state.PlanId;

/** The opinions of a plan with the rounds in which they were asked. */
@FunctionalInterface
interface OpinionRows {

    /** By round and name. */
    List<OpinionTable.Row> of(PlanId plan);
}
