package vn.kehoach.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param section OBLIGATION for the duties of the plan, TIMELINE for an entry of its timeline
 * @param quota JSON, empty where there is none
 * @param quotas the numbers that it asks of each unit
 * @param onlyIf the alternative of the event that it belongs to, empty where it is owed in each
 * @param relative from what its deadline is reckoned, empty where it is not
 * @param writtenDay the day that the plan writes, or that its rule gives first; a deadline "trước ngày …" may end before
 * @param recurrence how it comes back, empty where it is owed once
 * @param dueReading how its deadline is read where the words allow two readings
 * @param ifAny whether only those do it who have something; nobody owes it then
 * @param source JSON, empty where there is none
 */
public record Obligation(
        UUID id,
        PlanView plan,
        String section,
        int ordinal,
        ObligationKind kind,
        String who,
        String what,
        Optional<Instant> from,
        Optional<Instant> due,
        List<String> units,
        Workflow workflow,
        Optional<RequestId> request,
        Optional<String> quota,
        Quotas quotas,
        Optional<String> onlyIf,
        Optional<Relative> relative,
        Optional<LocalDate> writtenDay,
        Optional<Recurrence> recurrence,
        Optional<String> dueReading,
        boolean ifAny,
        Optional<String> source) {

    /** What the round that is due then is about. */
    public String what(Optional<Instant> roundDue) {
        return WorkRounds.named(what, recurrence, roundDue);
    }
}
