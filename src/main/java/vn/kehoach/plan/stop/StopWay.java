package vn.kehoach.plan.stop;

import java.util.EnumSet;
import java.util.Set;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.Worded;

/** How a plan ends before its time. */
public enum StopWay implements Worded {
    /** It is given up; a number that it has stays its own. */
    CANCEL(
            "Hủy",
            PlanState.CANCELLED,
            EnumSet.of(
                    PlanState.DRAFT,
                    PlanState.CONSULTING,
                    PlanState.REVISING,
                    PlanState.SIGNING,
                    PlanState.ISSUED,
                    PlanState.EXECUTING)),
    /** The signed document is taken back (thu hồi): it counts no more, and everybody who has it is told. */
    RECALL("Thu hồi", PlanState.RECALLED, EnumSet.of(PlanState.ISSUED, PlanState.EXECUTING));

    private final String label;
    private final PlanState to;
    private final Set<PlanState> from;

    StopWay(String label, PlanState to, Set<PlanState> from) {
        this.label = label;
        this.to = to;
        this.from = from;
    }

    @Override
    public String label() {
        return label;
    }

    /** Where the plan stands afterwards. */
    public PlanState to() {
        return to;
    }

    /** Whether a plan that stands there may end in this way. */
    public boolean from(PlanState state) {
        return from.contains(state);
    }
}
