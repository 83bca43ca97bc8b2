package vn.kehoach.plan.register;

import vn.kehoach.plan.state.PlanId;

/** The counters of the registers. */
public interface RegisterNumbers {

    /** Takes the next number inside the caller's transaction: where that is rolled back, the number is not used up. */
    int next(String body, int year, String type);

    /** Takes the number of a plan inside the caller's transaction: the one that is kept for it, otherwise the next one. */
    int take(PlanId plan, String body, int year, String type);

    /** The number that {@link #take} would give now. */
    int coming(PlanId plan, String body, int year, String type);

    /** The last number given, 0 where none was. */
    int last(String body, int year, String type);
}
