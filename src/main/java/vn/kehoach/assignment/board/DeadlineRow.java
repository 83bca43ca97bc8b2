package vn.kehoach.assignment.board;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * One row of the deadline board: one obligation of one unit. Moments are ISO 8601 with +07:00.
 *
 * @param lateDays days late by the calendar, 0 where it is not late
 * @param alternative the alternative of the event that it belongs to, null where it is owed in each
 * @param waiting whether it waits for the decision on the alternative
 * @param dueReading how the words of the plan are read to this deadline; null where there is only one reading
 * @param dueFrom what the deadline hangs on, {@code EVENT}; null where it stands alone
 * @param quotaLeast how many the plan asks of this unit at least; null where it asks for none
 * @param quotaMost how many at most
 * @param quotaUnit what is counted
 * @param ifAny whether only those do it who have something: nobody owes it
 */
public record DeadlineRow(
        String id,
        String planId,
        String plan,
        String kind,
        String kindLabel,
        String who,
        String unit,
        String unitName,
        String what,
        String startsAt,
        String dueAt,
        String originalDueAt,
        AssignmentState state,
        String stateLabel,
        long lateDays,
        int progress,
        boolean afterClose,
        String doneAt,
        @JsonRawValue String quota,
        @JsonRawValue String source,
        String alternative,
        boolean waiting,
        String dueReading,
        String dueFrom,
        Integer quotaLeast,
        Integer quotaMost,
        String quotaUnit,
        boolean ifAny) {}
