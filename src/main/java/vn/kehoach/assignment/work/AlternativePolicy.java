package vn.kehoach.assignment.work;

import java.util.Optional;

/** What the alternatives of an event mean for work; `process` reads it from the decision table {@code event-alternative}. */
public interface AlternativePolicy {

    /** Work that is being given out and has no state yet. */
    String NEW = "NEW";

    /**
     * Decides on one piece of work.
     *
     * @param boundTo the alternative that it belongs to
     * @param inForce the alternative in force
     * @param state its state as it is stored, or {@link #NEW}
     */
    AlternativeOutcome decide(Optional<String> boundTo, Optional<String> inForce, String state);
}
