package vn.kehoach.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.kehoach.audit.Recorded;
import vn.kehoach.shared.Refused;

/** What a unit handed in, one row a version; what was handed in never changes. */
@Entity
@Recorded(
        as = "submission",
        state = "decision",
        values = {
            "assignmentId",
            "number",
            "late",
            "afterClose",
            "nothingToReport",
            "decision",
            "decisionReason",
            "newDueAt"
        })
class Submission {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID assignmentId;
    private int number;
    private Instant submittedAt;
    private String submittedBy;
    private String summary;
    private boolean nothingToReport;

    @JdbcTypeCode(SqlTypes.JSON)
    private String figures;

    private Integer opinionCount;
    private boolean late;
    private boolean afterClose;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private String decisionReason;
    private Instant newDueAt;
    private String reviewedBy;
    private Instant reviewedAt;

    /** For JPA. */
    protected Submission() {}

    static Submission of(AssignmentId assignment, int number, ReportEntry entry, String by, Instant now) {
        Submission submission = new Submission();
        submission.id = UUID.randomUUID();
        submission.assignmentId = assignment.value();
        submission.number = number;
        submission.submittedAt = now;
        submission.submittedBy = by;
        submission.summary = entry.summary();
        submission.nothingToReport = entry.nothingToReport();
        submission.figures = entry.figures();
        submission.opinionCount = entry.opinionCount().orElse(null);
        return submission;
    }

    Submission marked(boolean isLate, boolean isAfterClose) {
        late = isLate;
        afterClose = isAfterClose;
        return this;
    }

    void accept(String by, Instant now) {
        decide(ReviewDecision.ACCEPT, by, now);
    }

    void giveBack(String reason, Instant newDue, String by, Instant now) {
        decide(ReviewDecision.RETURN, by, now);
        decisionReason = reason;
        newDueAt = newDue;
    }

    private void decide(ReviewDecision taken, String by, Instant now) {
        if (decision != null) {
            throw Refused.conflict("Báo cáo này đã được xem xét");
        }
        decision = taken;
        reviewedBy = by;
        reviewedAt = now;
    }

    UUID id() {
        return id;
    }
}
