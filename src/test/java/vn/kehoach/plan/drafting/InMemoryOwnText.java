package vn.kehoach.plan.drafting;

import java.util.HashSet;
import java.util.Set;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;

/** Which plans were read from an office's own file. */
public final class InMemoryOwnText implements OwnText {

    private final Set<PlanId> files = new HashSet<>();

    /** That plan is the office's own file. */
    public void of(PlanId plan) {
        files.add(plan);
    }

    @Override
    public boolean isSigned(PlanId plan, int version, PlanContent content) {
        return files.contains(plan);
    }

    @Override
    public void proposed(PlanId plan, PlanContent content, Caller caller) {
        // Files are set by tests.
    }
}
