package vn.kehoach.dossier.web.work;

import static vn.kehoach.dossier.web.content.PlanContentSheet.joined;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.event.AlternativeNames;

/**
 * One row of a deadline board.
 *
 * @param note the alternative that it belongs to and the number that is asked, in words
 */
public record WorkLine(
        String id,
        DeadlineRow.OfPlan of,
        DeadlineRow.Whose whose,
        String what,
        String kind,
        Due by,
        String note,
        Tag state,
        int progress,
        String doneAt,
        List<ReportVersion> results) {

    /**
     * By when it has to be done.
     *
     * @param at empty where there is no deadline
     * @param reading how "trước ngày" is read, empty where there is only one reading
     * @param original empty where the deadline never moved
     * @param late in words, empty where it is not late
     * @param explained what the unit said of that when it was asked; empty where it was not
     */
    public record Due(String at, String reading, String original, List<String> moves, String late, String explained) {}

    /** A row of the board. */
    public static WorkLine of(DeadlineRow row) {
        return of(row, List.of(), List.of());
    }

    /** One piece of work with all that was handed in for it. */
    public static WorkLine of(AssignmentDesk.Sheet sheet, UnaryOperator<String> nameOf) {
        return of(
                sheet.row(),
                sheet.moves(),
                sheet.submissions().stream()
                        .map(each -> ReportVersion.of(each, nameOf))
                        .toList());
    }

    /** The same with the moves of its deadline and what was handed in. */
    public static WorkLine of(DeadlineRow row, List<AssignmentFile.MoveRow> moves, List<ReportVersion> results) {
        return new WorkLine(
                row.id(),
                row.of(),
                row.whose(),
                row.what(),
                row.sort().kindLabel(),
                due(row, moves),
                joined("; ", alternative(row), number(row), row.standing().entered()),
                state(row),
                row.standing().progress(),
                ObligationKind.PERIOD.name().equals(row.kind()) ? "" : Reading.moment(row.doneAt()),
                results);
    }

    private static Due due(DeadlineRow row, List<AssignmentFile.MoveRow> moves) {
        String original = row.dates().originalDueAt();
        return new Due(
                due(row),
                row.dates().dueReading() == null ? "" : row.dates().dueReading(),
                original == null || original.equals(row.dueAt()) ? "" : Reading.moment(original),
                moves.stream().map(WorkLine::move).toList(),
                row.lateDays() > 0 ? "trễ " + row.lateDays() + " ngày" : "",
                row.standing().explanation());
    }

    private static Tag state(DeadlineRow row) {
        return new Tag(
                row.stateLabel(),
                row.standing().waiting() || row.standing().toAccept()
                        ? Tag.WAITING
                        : Tag.of(row.state()).tone());
    }

    private static String alternative(DeadlineRow row) {
        return row.alternative() == null ? "" : "phương án " + AlternativeNames.of(row.alternative());
    }

    private static String number(DeadlineRow row) {
        String bounds = joined(
                ", ",
                row.asked().quotaLeast() == null
                        ? ""
                        : "tối thiểu " + row.asked().quotaLeast(),
                row.asked().quotaMost() == null ? "" : "tối đa " + row.asked().quotaMost());
        return bounds.isEmpty()
                ? ""
                : joined(
                        " ",
                        bounds,
                        row.asked().quotaUnit() == null ? "" : row.asked().quotaUnit());
    }

    private static String due(DeadlineRow row) {
        boolean period = row.dates().startsAt() != null && row.dueAt() != null;
        return period
                ? Reading.moment(row.dates().startsAt()) + " – " + Reading.moment(row.dueAt())
                : Reading.moment(row.dueAt());
    }

    private static String move(AssignmentFile.MoveRow move) {
        return Reading.moment(move.from()) + " → " + Reading.moment(move.to()) + ": " + move.reason();
    }
}
