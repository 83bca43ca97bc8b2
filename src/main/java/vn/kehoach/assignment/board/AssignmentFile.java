package vn.kehoach.assignment.board;

import static vn.kehoach.shared.MomentColumn.iso;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.deadline.ExtensionState;
import vn.kehoach.assignment.obligation.StoredRule;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.plan.content.template.ReportTemplate;

/** All that people wrote about assignments: every version, every request, every move of a deadline. */
@Service
@Transactional(readOnly = true)
public class AssignmentFile {

    private static final String SUBMISSIONS =
            """
            select s.*, a.kind, o.report_template, coalesce(p.family_name || ' ' || p.given_name, s.submitted_by) as submitter
            from submission s join assignment a on a.id = s.assignment_id left join obligation o on o.id = a.obligation_id
                left join person p on p.id = s.submitted_by
            where s.assignment_id in (:ids) order by s.assignment_id, s.number
            """;

    private static final String LAST_FACTS =
            """
            select distinct on (assignment_id) assignment_id, facts from submission
            where assignment_id in (:ids) order by assignment_id, number desc
            """;

    private final JdbcClient queries;
    private final AttachmentService attachments;

    AssignmentFile(JdbcClient queries, AttachmentService attachments) {
        this.queries = queries;
        this.attachments = attachments;
    }

    /** A file as lists show it; size in bytes. */
    public record FileRow(String id, String name, String type, long size) {

        static FileRow of(AttachmentView file) {
            return new FileRow(file.id().toString(), file.name(), file.type(), file.size());
        }
    }

    /**
     * One version of a report, with who handed it in and what its review said. Moments are ISO 8601 with +07:00.
     *
     * @param template what the report had to have; without a line where it is free
     */
    public record SubmissionRow(
            String id,
            String assignment,
            String by,
            boolean late,
            @JsonUnwrapped ReportContent content,
            String decisionReason,
            String newDueAt,
            String reviewedBy,
            String reviewedAt,
            @JsonIgnore ReportTemplate template) {}

    /** A request for an extension and its decision. */
    public record ExtensionRow(
            String id,
            ExtensionState state,
            String requestedDueAt,
            String reason,
            String by,
            String at,
            String grantedDueAt,
            String decisionReason,
            String decidedBy) {}

    /** One move of a deadline. */
    public record MoveRow(String from, String to, String reason, String by, String at) {}

    /** The versions handed in for these assignments, oldest first, each with its files. */
    public List<SubmissionRow> submissions(Collection<UUID> assignments) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<AttachmentView>> files =
                attachments.handedIn(assignments).stream().collect(Collectors.groupingBy(AttachmentView::submission));
        return queries.sql(SUBMISSIONS)
                .param("ids", assignments)
                .query((row, n) -> submission(row, files))
                .list();
    }

    private static SubmissionRow submission(ResultSet row, Map<UUID, List<AttachmentView>> files) throws SQLException {
        return new SubmissionRow(
                row.getString("id"),
                row.getString("assignment_id"),
                row.getString("submitted_by"),
                row.getBoolean("late"),
                ReportContent.of(
                        row,
                        files.getOrDefault(row.getObject("id", UUID.class), List.of()).stream()
                                .map(FileRow::of)
                                .toList()),
                row.getString("decision_reason"),
                iso(row, "new_due_at"),
                row.getString("reviewed_by"),
                iso(row, "reviewed_at"),
                StoredRule.template(row.getString("report_template")));
    }

    /** The numbers of the last version of each of these assignments. */
    public Map<String, ReportFacts> lastFacts(Collection<String> assignments) {
        Map<String, ReportFacts> facts = new HashMap<>();
        if (!assignments.isEmpty()) {
            queries.sql(LAST_FACTS)
                    .param("ids", assignments.stream().map(UUID::fromString).toList())
                    .query(row -> {
                        facts.put(row.getString("assignment_id"), ReportFacts.read(row.getString("facts")));
                    });
        }
        return facts;
    }

    /** What the report of that assignment must have; empty where it is free. */
    public Optional<ReportTemplate> template(AssignmentId id) {
        return queries.sql("select o.report_template from assignment a join obligation o on o.id = a.obligation_id"
                        + " where a.id = :id and o.report_template is not null")
                .param("id", id.value())
                .query((row, n) -> StoredRule.template(row.getString(1)))
                .optional();
    }

    /** Requests for an extension, newest first. */
    public List<ExtensionRow> extensions(AssignmentId id) {
        return queries.sql("select * from extension_request where assignment_id = :id order by requested_at desc")
                .param("id", id.value())
                .query((row, n) -> new ExtensionRow(
                        row.getString("id"),
                        ExtensionState.valueOf(row.getString("state")),
                        iso(row, "requested_due_at"),
                        row.getString("reason"),
                        row.getString("requested_by"),
                        iso(row, "requested_at"),
                        iso(row, "granted_due_at"),
                        row.getString("decision_reason"),
                        row.getString("decided_by")))
                .list();
    }

    /** The moves of the deadline, oldest first. */
    public List<MoveRow> moves(AssignmentId id) {
        return queries.sql("select * from deadline_move where assignment_id = :id order by moved_at")
                .param("id", id.value())
                .query((row, n) -> move(row))
                .list();
    }

    /** The moves of these assignments' deadlines, oldest first; an assignment whose deadline never moved is left out. */
    public Map<String, List<MoveRow>> moves(Collection<UUID> assignments) {
        Map<String, List<MoveRow>> moves = new HashMap<>();
        if (!assignments.isEmpty()) {
            queries.sql("select * from deadline_move where assignment_id in (:ids) order by moved_at")
                    .param("ids", assignments)
                    .query(row -> {
                        moves.computeIfAbsent(row.getString("assignment_id"), id -> new ArrayList<>())
                                .add(move(row));
                    });
        }
        return moves;
    }

    private static MoveRow move(ResultSet row) throws SQLException {
        return new MoveRow(
                iso(row, "old_due_at"),
                iso(row, "new_due_at"),
                row.getString("reason"),
                row.getString("decided_by"),
                iso(row, "moved_at"));
    }
}
