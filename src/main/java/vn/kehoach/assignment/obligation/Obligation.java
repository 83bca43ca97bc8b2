package vn.kehoach.assignment.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanView;

/**
 * An obligation of an issued plan on its way to assignments.
 *
 * @param written where the plan says so
 * @param course what carries it
 * @param quotas the numbers that it asks of each unit
 * @param onlyIf the alternative of the event that it belongs to, empty where it is owed in each
 * @param ifAny whether only those do it who have something; nobody owes it then
 */
public record Obligation(
        UUID id,
        PlanView plan,
        Written written,
        ObligationKind kind,
        String who,
        String what,
        Term term,
        List<String> units,
        Course course,
        Quotas quotas,
        Optional<String> onlyIf,
        boolean ifAny) {

    /**
     * What carries an obligation.
     *
     * @param request the collection of its reports, empty where none is opened
     */
    public record Course(Workflow workflow, Optional<RequestId> request) {

        /** It is carried without a collection of reports. */
        public static Course of(Workflow workflow) {
            return new Course(workflow, Optional.empty());
        }
    }

    /** Its place among the duties of the plan, or among the entries of the timeline. */
    public int ordinal() {
        return written.ordinal();
    }

    /** When it is due, empty where no day follows from the plan. */
    public Optional<Instant> due() {
        return term.due();
    }

    /** From what its deadline is reckoned, empty where it is not. */
    public Optional<Relative> relative() {
        return term.relative();
    }

    /** How it comes back, empty where it is owed once. */
    public Optional<Recurrence> recurrence() {
        return term.recurrence();
    }

    /** What kind of process carries it. */
    public Workflow workflow() {
        return course.workflow();
    }

    /** The collection of its reports. */
    public Optional<RequestId> request() {
        return course.request();
    }

    /** What the round that is due then is about. */
    public String what(Optional<Instant> roundDue) {
        return WorkRounds.named(what, term.recurrence(), roundDue);
    }
}
