package vn.kehoach.consolidation;

import static vn.kehoach.shared.MomentColumn.iso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.obligation.StoredRule;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

/** Reads collections for those who put the reports together: totals can be traced to unit and version. */
@Service
@Transactional(readOnly = true)
public class CollectionReports {

    private static final int PAGE = 500;
    private static final String BY_NAME =
            """
            select a.id from assignment a join unit u on u.code = a.unit_code
            where a.request_id = :id order by u.name collate "vi-x-icu", u.code
            """;

    private final JdbcClient queries;
    private final DeadlineBoard board;
    private final AssignmentFile file;
    private final FigureTotals totals;
    private final PlanReaders readers;

    CollectionReports(
            JdbcClient queries, DeadlineBoard board, AssignmentFile file, FigureTotals totals, PlanReaders readers) {
        this.queries = queries;
        this.board = board;
        this.file = file;
        this.totals = totals;
        this.readers = readers;
    }

    private record Head(
            String id,
            String planId,
            CollectionView.Asked asked,
            String dueAt,
            String closesAt,
            String closedAt,
            boolean byDeadline) {

        CollectionView.Term term() {
            return new CollectionView.Term(dueAt, closesAt, closedAt, byDeadline);
        }
    }

    /** One collection among those of a plan. */
    public record Collected(String id, String what, String dueAt) {}

    /** The collection as the caller may see it. */
    public CollectionView of(RequestId id, Caller caller) {
        List<DeadlineRow> rows = new ArrayList<>();
        board.each(DeadlineFilter.ofRequest(id.value()), caller, rows::add);
        return of(head(id), owed(rows));
    }

    /**
     * The collection as the caller may see it, for who asks by its id alone.
     *
     * @throws Refused as if there were none where the caller may not read its plan
     */
    public CollectionView open(RequestId id, Caller caller) {
        CollectionView view = of(id, caller);
        if (!readers.mayRead(PlanId.of(view.planId()), caller)) {
            throw notThere();
        }
        return view;
    }

    private CollectionView of(Head head, List<DeadlineRow> found) {
        List<DeadlineRow> rows = byName(head, found);
        Map<String, AssignmentFile.SubmissionRow> last = lastVersions(rows);
        List<CollectionView.Report> reports = rows.stream()
                .filter(row -> last.containsKey(row.id()) && row.doneAt() != null)
                .map(row -> report(row, last.get(row.id())))
                .toList();
        Map<Boolean, List<CollectionView.Missing>> missing = rows.stream()
                .filter(row -> row.doneAt() == null && !row.ifAny())
                .collect(Collectors.partitioningBy(
                        row -> extended(row, head),
                        Collectors.mapping(row -> missing(row, last), Collectors.toList())));
        List<CollectionView.Figure> figures = totals.of(reports, head.asked().template());
        return new CollectionView(
                head.id(),
                head.planId(),
                head.asked(),
                head.term(),
                counts(rows.size(), reports, missing),
                reports,
                missing.get(false),
                missing.get(true),
                rows.stream()
                        .filter(row -> row.doneAt() == null && row.ifAny())
                        .map(row -> missing(row, last))
                        .toList(),
                FigureTotals.byName(figures),
                figures,
                rows.stream().map(DeadlineRow::id).toList());
    }

    /** The collection as consultees of its draft report see it: all reports, whoever they are. */
    public CollectionView forConsultees(RequestId id) {
        return of(head(id), rows(page -> board.ofCollection(id, page)));
    }

    /** The same, all of it read at one moment of the database, whatever units hand in meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CollectionView asItStands(RequestId id) {
        return forConsultees(id);
    }

    /** The collection as it was frozen: what a unit has handed in never changes, so the versions of then are read again. */
    CollectionView asFrozen(Snapshot snapshot) {
        Head head = head(snapshot.request());
        List<Snapshot.Line> lines = snapshot.figures().lines();
        Map<String, AssignmentFile.SubmissionRow> versions = new HashMap<>();
        file.submissions(lines.stream()
                        .map(line -> UUID.fromString(line.assignmentId()))
                        .toList())
                .forEach(row ->
                        versions.put(row.assignment() + " " + row.content().version(), row));
        Map<String, String> said = board.explanations(
                lines.stream().map(line -> UUID.fromString(line.assignmentId())).toList());
        List<CollectionView.Report> reports = lines.stream()
                .filter(line -> line.version() > 0)
                .map(line -> report(line, versions.get(line.assignmentId() + " " + line.version()), said))
                .toList();
        List<CollectionView.Figure> figures = totals.of(reports, head.asked().template());
        List<CollectionView.Missing> missing = waiting(lines, said, ReportStage.MISSING, ReportStage.RETURNED);
        List<CollectionView.Missing> extended = waiting(lines, said, ReportStage.EXTENDED);
        return new CollectionView(
                head.id(),
                head.planId(),
                head.asked(),
                head.term(),
                counts(lines.size(), reports, Map.of(false, missing, true, extended)),
                reports,
                missing,
                extended,
                waiting(lines, said, ReportStage.OPTIONAL),
                FigureTotals.byName(figures),
                figures,
                lines.stream().map(Snapshot.Line::assignmentId).toList());
    }

    private static List<CollectionView.Missing> waiting(
            List<Snapshot.Line> lines, Map<String, String> said, ReportStage... stages) {
        return lines.stream()
                .filter(line -> List.of(stages).contains(line.stage()))
                .map(line -> new CollectionView.Missing(
                        line.assignmentId(),
                        line.unit(),
                        line.unitName(),
                        line.dueAt(),
                        line.stage() == ReportStage.RETURNED,
                        said.getOrDefault(line.assignmentId(), "")))
                .toList();
    }

    private static CollectionView.Report report(
            Snapshot.Line line, AssignmentFile.SubmissionRow version, Map<String, String> said) {
        boolean late = line.stage() == ReportStage.LATE;
        AssignmentState state = late ? AssignmentState.DONE_LATE : AssignmentState.DONE_ON_TIME;
        return new CollectionView.Report(
                line.assignmentId(),
                line.unit(),
                line.unitName(),
                state.name(),
                state.label(),
                late,
                said.getOrDefault(line.assignmentId(), ""),
                version.content());
    }

    /** Its figures unit by indicator. */
    public FigureTable table(CollectionView view) {
        return totals.table(view);
    }

    private static CollectionView.Missing missing(DeadlineRow row, Map<String, AssignmentFile.SubmissionRow> last) {
        boolean returned = Optional.ofNullable(last.get(row.id()))
                .map(each -> each.content().decision() == ReviewDecision.RETURN)
                .orElse(false);
        return new CollectionView.Missing(
                row.id(),
                row.unit(),
                row.unitName(),
                row.dueAt(),
                returned,
                row.standing().explanation());
    }

    /** As a list of units is ordered in Vietnamese, which only the database knows how to do. */
    private List<DeadlineRow> byName(Head head, List<DeadlineRow> rows) {
        Map<String, Integer> places = new HashMap<>();
        queries.sql(BY_NAME).param("id", UUID.fromString(head.id())).query(row -> {
            places.put(row.getString("id"), places.size());
        });
        return rows.stream()
                .sorted(Comparator.comparing(row -> places.getOrDefault(row.id(), Integer.MAX_VALUE)))
                .toList();
    }

    /** What is collected by a plan, without the reports. */
    public List<Collected> listOf(PlanId plan) {
        return queries.sql("select id, what, due_at from report_request where plan_id = :plan order by due_at, id")
                .param("plan", plan.value())
                .query((row, n) -> new Collected(row.getString("id"), row.getString("what"), iso(row, "due_at")))
                .list();
    }

    /** The collections of a plan. */
    public List<CollectionView> ofPlan(UUID plan, Caller caller) {
        return queries
                .sql("select id from report_request where plan_id = :plan order by due_at, id")
                .param("plan", plan)
                .query((row, n) -> RequestId.of(row.getString(1)))
                .list()
                .stream()
                .map(id -> of(id, caller))
                .toList();
    }

    private Head head(RequestId id) {
        return queries.sql(
                        "select r.*, o.report_template from report_request r join obligation o on o.id = r.obligation_id"
                                + " where r.id = :id")
                .param("id", id.value())
                .query((row, n) -> new Head(
                        row.getString("id"),
                        row.getString("plan_id"),
                        new CollectionView.Asked(
                                row.getString("what"), StoredRule.template(row.getString("report_template"))),
                        iso(row, "due_at"),
                        iso(row, "closes_at"),
                        iso(row, "closed_at"),
                        row.getBoolean("closed_by_deadline")))
                .optional()
                .orElseThrow(CollectionReports::notThere);
    }

    private static Refused notThere() {
        return Refused.notFound("Không có đợt thu báo cáo này");
    }

    private static List<DeadlineRow> rows(Function<PageRequest, PageOf<DeadlineRow>> found) {
        List<DeadlineRow> rows = new ArrayList<>();
        for (int page = 0; rows.size() == page * PAGE; page++) {
            rows.addAll(found.apply(new PageRequest(page, PAGE)).items());
        }
        return owed(rows);
    }

    private static List<DeadlineRow> owed(List<DeadlineRow> rows) {
        return rows.stream()
                .filter(row -> row.state() != AssignmentState.WITHDRAWN)
                .toList();
    }

    private Map<String, AssignmentFile.SubmissionRow> lastVersions(List<DeadlineRow> rows) {
        Map<String, AssignmentFile.SubmissionRow> last = new LinkedHashMap<>();
        file.submissions(rows.stream().map(row -> UUID.fromString(row.id())).toList())
                .forEach(submission -> last.put(submission.assignment(), submission));
        return last;
    }

    private static CollectionView.Report report(DeadlineRow row, AssignmentFile.SubmissionRow last) {
        return new CollectionView.Report(
                row.id(),
                row.unit(),
                row.unitName(),
                row.state().name(),
                row.stateLabel(),
                row.state() == AssignmentState.DONE_LATE,
                row.standing().explanation(),
                last.content());
    }

    private static CollectionView.Counts counts(
            int units, List<CollectionView.Report> reports, Map<Boolean, List<CollectionView.Missing>> missing) {
        int late = (int) reports.stream().filter(CollectionView.Report::late).count();
        return new CollectionView.Counts(
                units,
                reports.size(),
                reports.size() - late,
                late,
                missing.get(false).size(),
                missing.get(true).size());
    }

    /** A deadline after that of the others, and still to come. Moments written alike are ordered like their words. */
    private static boolean extended(DeadlineRow row, Head head) {
        return row.state() != AssignmentState.OVERDUE
                && row.state() != AssignmentState.NOT_DONE
                && row.dueAt() != null
                && row.dueAt().compareTo(head.dueAt()) > 0;
    }
}
