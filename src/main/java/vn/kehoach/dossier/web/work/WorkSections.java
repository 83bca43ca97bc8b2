package vn.kehoach.dossier.web.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The work of a plan and its reports, as far as the reader may see them. */
@Component
public class WorkSections {

    private static final int ROWS = 100;
    private static final int REPORTS = 50;

    private final DeadlineBoard board;
    private final CollectionReports collections;
    private final AssignmentFile file;

    WorkSections(DeadlineBoard board, CollectionReports collections, AssignmentFile file) {
        this.board = board;
        this.collections = collections;
        this.file = file;
    }

    /** The work of a plan that the caller sees. */
    public PageOf<WorkLine> work(PlanId plan, int page, Caller caller, UnaryOperator<String> nameOf) {
        PageOf<DeadlineRow> rows = new PageRequest(page, ROWS)
                .orLast(asked -> board.find(DeadlineFilter.of(plan.toString(), "", "", ""), asked, caller));
        List<UUID> ids = ids(rows.items().stream().map(DeadlineRow::id).toList());
        Map<String, List<AssignmentFile.MoveRow>> moves = file.moves(ids);
        Map<String, List<ReportVersion>> results = versions(
                rows.items().stream()
                        .filter(row -> !ObligationKind.UNIT_REPORT.name().equals(row.kind()))
                        .map(DeadlineRow::id)
                        .toList(),
                nameOf);
        return rows.map(row ->
                WorkLine.of(row, moves.getOrDefault(row.id(), List.of()), results.getOrDefault(row.id(), List.of())));
    }

    /** The collections of a plan, with the reports that the caller sees. */
    public List<CollectionSheet> reports(PlanId plan, int page, Caller caller, UnaryOperator<String> nameOf) {
        return collections.ofPlan(plan.value(), caller).stream()
                .filter(collection -> collection.counts().total() > 0)
                .map(collection -> sheet(collection, page, nameOf))
                .toList();
    }

    private CollectionSheet sheet(CollectionView collection, int page, UnaryOperator<String> nameOf) {
        PageOf<CollectionView.Report> shown =
                new PageRequest(page, REPORTS).orLast(asked -> Pager.cut(collection.reports(), asked));
        Map<String, List<ReportVersion>> versions = versions(
                shown.items().stream().map(CollectionView.Report::assignmentId).toList(), nameOf);
        return CollectionSheet.of(collection, shown, id -> versions.getOrDefault(id, List.of()));
    }

    private Map<String, List<ReportVersion>> versions(Collection<String> assignments, UnaryOperator<String> nameOf) {
        return file.submissions(ids(assignments)).stream()
                .collect(Collectors.groupingBy(
                        AssignmentFile.SubmissionRow::assignment,
                        Collectors.mapping(row -> ReportVersion.of(row, nameOf), Collectors.toList())));
    }

    private static List<UUID> ids(Collection<String> texts) {
        return texts.stream().map(UUID::fromString).toList();
    }
}
