package vn.kehoach.dossier.web.work;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.VietnamNumber;

/**
 * A collection of reports as a page shows it.
 *
 * @param closed when and how it closed; empty while it is open
 * @param missing who never reported by the deadline
 * @param returned whose report was given back and is owed again by no later deadline
 * @param extended who owes until a later deadline of its own, with that deadline
 * @param totals each figure added up over the last versions
 */
record CollectionSheet(
        String id,
        String what,
        String due,
        String closes,
        String closed,
        CollectionView.Counts counts,
        List<String> totals,
        List<String> missing,
        List<String> returned,
        List<String> extended,
        List<Report> reports,
        Pager pager) {

    /** All versions of a unit's report, newest first. */
    record Report(String unitName, Tag state, List<ReportVersion> versions) {}

    static CollectionSheet of(
            CollectionView view, PageOf<CollectionView.Report> page, Function<String, List<ReportVersion>> versionsOf) {
        return new CollectionSheet(
                view.id(),
                view.what(),
                Reading.moment(view.term().dueAt()),
                Reading.moment(view.term().closesAt()),
                closed(view),
                view.counts(),
                view.totals().entrySet().stream().map(CollectionSheet::total).toList(),
                names(view.missing(), false),
                names(view.missing(), true),
                view.extended().stream().map(CollectionSheet::extended).toList(),
                page.items().stream()
                        .map(row -> new Report(row.unitName(), state(row), versionsOf.apply(row.assignmentId())))
                        .toList(),
                Pager.of(page));
    }

    private static String total(Map.Entry<String, java.math.BigDecimal> total) {
        return total.getKey() + ": " + VietnamNumber.words(total.getValue());
    }

    private static List<String> names(List<CollectionView.Missing> units, boolean returned) {
        return units.stream()
                .filter(unit -> unit.returned() == returned)
                .map(CollectionView.Missing::unitName)
                .toList();
    }

    private static String extended(CollectionView.Missing unit) {
        return unit.unitName()
                + (unit.returned() ? ": bị trả lại, bổ sung đến " : ": được gia hạn đến ")
                + Reading.moment(unit.dueAt());
    }

    private static String closed(CollectionView view) {
        if (view.term().closedAt() == null) {
            return "";
        }
        return Reading.moment(view.term().closedAt()) + ", " + view.closedBecause();
    }

    private static Tag state(CollectionView.Report row) {
        return Tag.of(vn.kehoach.assignment.board.AssignmentState.valueOf(row.state()));
    }
}
