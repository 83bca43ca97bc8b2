package vn.kehoach.assignment.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One row of the deadline board: one obligation of one unit. Moments are ISO 8601 with +07:00.
 *
 * @param alternative the alternative of the event that it belongs to, null where it is owed in each
 * @param ifAny whether only those do it who have something: nobody owes it
 */
public record DeadlineRow(
        String id,
        @JsonUnwrapped OfPlan of,
        @JsonUnwrapped Kind sort,
        @JsonUnwrapped Whose whose,
        String what,
        @JsonUnwrapped Dates dates,
        @JsonUnwrapped Standing standing,
        @JsonUnwrapped Asked asked,
        @JsonRawValue String source,
        String alternative,
        boolean ifAny) {

    /** The plan that it comes from. */
    public record OfPlan(String planId, String plan) {}

    /** What kind of work it is. */
    public record Kind(String kind, String kindLabel) {}

    /** Who owes it: as the plan says it, and the unit of the register. */
    public record Whose(String who, String unit, String unitName) {}

    /**
     * When it is due and when it was done.
     *
     * @param dueReading how the words of the plan are read to this deadline; null where there is only one reading
     * @param dueFrom what the deadline hangs on, {@code EVENT}; null where it stands alone
     */
    public record Dates(
            String startsAt, String dueAt, String originalDueAt, String doneAt, String dueReading, String dueFrom) {}

    /**
     * How it stands.
     *
     * @param lateDays days late by the calendar, 0 where it is not late
     * @param waiting whether it waits for the decision on the alternative
     * @param entered how the last version was entered where nobody of the unit did so under their own name, in words; empty
     *     where somebody did
     * @param explanation why it is late, as the unit said when an office asked, or that it has not answered yet; empty where
     *     nobody asked
     * @param toAccept whether it was handed in and nobody has accepted it; its state says whether it came in time
     */
    public record Standing(
            AssignmentState state,
            String stateLabel,
            long lateDays,
            int progress,
            boolean afterClose,
            boolean waiting,
            String entered,
            String explanation,
            boolean toAccept) {

        /** Whether the last version was entered in the place of the unit, or through a link. */
        @JsonProperty
        public boolean onBehalf() {
            return !entered.isEmpty();
        }
    }

    /**
     * How many the plan asks of this unit.
     *
     * @param quota as the plan says it
     * @param quotaLeast how many at least; null where it asks for none
     * @param quotaMost how many at most
     * @param quotaUnit what is counted
     */
    public record Asked(@JsonRawValue String quota, Integer quotaLeast, Integer quotaMost, String quotaUnit) {}

    /** The id of its plan. */
    public String planId() {
        return of.planId();
    }

    /** The name of its kind. */
    public String kind() {
        return sort.kind();
    }

    /** Code of the unit that owes it. */
    public String unit() {
        return whose.unit();
    }

    /** The name of that unit. */
    public String unitName() {
        return whose.unitName();
    }

    /** By when it has to be done, null where it has no date. */
    public String dueAt() {
        return dates.dueAt();
    }

    /** When it was done, null where it is not. */
    public String doneAt() {
        return dates.doneAt();
    }

    /** How it stands. */
    public AssignmentState state() {
        return standing.state();
    }

    /** That in words. */
    public String stateLabel() {
        return standing.stateLabel();
    }

    /** Days late by the calendar. */
    public long lateDays() {
        return standing.lateDays();
    }
}
