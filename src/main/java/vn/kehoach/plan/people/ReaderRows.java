package vn.kehoach.plan.people;

import java.util.Collection;
import java.util.UUID;
import vn.kehoach.plan.state.PlanId;

/** Whom plans were opened to, by the key of a person or of a unit's group. */
interface ReaderRows {

    /** They take part in making the plan, whatever they had before. */
    void inside(PlanId plan, Collection<String> readers);

    /** They read what was issued; who has more keeps it. */
    void issued(PlanId plan, Collection<String> readers);

    /** That reader takes part by that substitution; who takes part by themselves still does. */
    void substitute(PlanId plan, String reader, UUID substitution);

    /** What was read by these substitutions is read no more; what was read besides still is. */
    void end(Collection<UUID> substitutions);

    /** Whether the plan was opened to one of these keys. */
    boolean known(PlanId plan, Collection<String> keys);

    /** Whether one of these keys takes part in making it. */
    boolean knownInside(PlanId plan, Collection<String> keys);
}
