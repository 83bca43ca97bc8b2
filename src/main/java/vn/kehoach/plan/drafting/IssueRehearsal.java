package vn.kehoach.plan.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;

/** What follows from the issue of a plan, reckoned before it has its number by whoever does it afterwards. */
public interface IssueRehearsal {

    /**
     * One deadline that would be given out.
     *
     * @param field its place in the content
     * @param what the work
     * @param due empty where it has none
     * @param failure why it cannot be reckoned, empty where it can
     */
    record Planned(String field, String what, Optional<Instant> due, Optional<String> failure) {}

    /** The deadlines that would be given out at that moment; looks up no names. */
    default List<Planned> deadlines(PlanContent content, Instant issuedAt) {
        return List.of();
    }

    /**
     * Does all of it, and keeps nothing.
     *
     * @throws RuntimeException where it would fail
     */
    void rehearse(PlanView asIssued, PlanContent content);
}
