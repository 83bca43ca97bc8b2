package vn.kehoach.assignment;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * One row of the deadline board: one obligation of one unit. Moments are ISO 8601 with +07:00.
 *
 * @param lateDays days late by the calendar, 0 where it is not late
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
        @JsonRawValue String source) {}
