package vn.kehoach.plan.stop;

import java.util.Collection;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.state.PlanView;

/** What a module had under way for a plan ends with it; each module stands behind one. */
public interface StopsWithPlan {

    /**
     * A plan that is stopped.
     *
     * @param plan as it is from now on
     * @param why with the reason: what stands beside what was under way
     * @param by the account of whoever stopped it
     */
    record Stopped(PlanView plan, String why, String by) {}

    /**
     * Ends it, in the transaction in which the plan is stopped.
     *
     * @return who was asked for something, or had the document: they are told
     */
    Collection<Addressee> planStopped(Stopped stopped);
}
