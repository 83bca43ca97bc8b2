package vn.kehoach.dossier.web.work;

import static vn.kehoach.dossier.web.content.PlanContentSheet.joined;

import java.util.List;
import java.util.Objects;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.event.AlternativeNames;

/**
 * One row of a deadline board.
 *
 * @param due empty where there is no deadline
 * @param dueReading how "trước ngày" is read, empty where there is only one reading
 * @param note the alternative that it belongs to and the number that is asked, in words
 * @param originalDue empty where the deadline never moved
 * @param late in words, empty where it is not late
 */
public record WorkLine(
        String id,
        String planId,
        String plan,
        String unit,
        String unitName,
        String what,
        String kind,
        String due,
        String dueReading,
        String note,
        String originalDue,
        List<String> moves,
        Tag state,
        String late,
        int progress,
        String doneAt,
        List<ReportVersion> results) {

    /** A row of the board. */
    public static WorkLine of(DeadlineRow row) {
        return of(row, List.of(), List.of());
    }

    /** The same with the moves of its deadline and what was handed in. */
    public static WorkLine of(DeadlineRow row, List<AssignmentFile.MoveRow> moves, List<ReportVersion> results) {
        boolean moved = row.originalDueAt() != null && !Objects.equals(row.originalDueAt(), row.dueAt());
        return new WorkLine(
                row.id(),
                row.planId(),
                row.plan(),
                row.unit(),
                row.unitName(),
                row.what(),
                row.kindLabel(),
                due(row),
                row.dueReading() == null ? "" : row.dueReading(),
                joined("; ", alternative(row), number(row)),
                moved ? Reading.moment(row.originalDueAt()) : "",
                moves.stream().map(WorkLine::move).toList(),
                state(row),
                row.lateDays() > 0 ? "trễ " + row.lateDays() + " ngày" : "",
                row.progress(),
                ObligationKind.PERIOD.name().equals(row.kind()) ? "" : Reading.moment(row.doneAt()),
                results);
    }

    private static Tag state(DeadlineRow row) {
        return new Tag(
                row.stateLabel(),
                row.waiting() ? Tag.WAITING : Tag.of(row.state()).tone());
    }

    private static String alternative(DeadlineRow row) {
        return row.alternative() == null ? "" : "phương án " + AlternativeNames.of(row.alternative());
    }

    private static String number(DeadlineRow row) {
        String bounds = joined(
                ", ",
                row.quotaLeast() == null ? "" : "tối thiểu " + row.quotaLeast(),
                row.quotaMost() == null ? "" : "tối đa " + row.quotaMost());
        return bounds.isEmpty() ? "" : joined(" ", bounds, row.quotaUnit() == null ? "" : row.quotaUnit());
    }

    private static String due(DeadlineRow row) {
        boolean period = row.startsAt() != null && row.dueAt() != null;
        return period
                ? Reading.moment(row.startsAt()) + " – " + Reading.moment(row.dueAt())
                : Reading.moment(row.dueAt());
    }

    private static String move(AssignmentFile.MoveRow move) {
        return Reading.moment(move.from()) + " → " + Reading.moment(move.to()) + ": " + move.reason();
    }
}
