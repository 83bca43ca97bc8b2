package vn.kehoach.assignment.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.audit.Recorded;
import vn.kehoach.shared.Refused;

/** What a unit handed in, one row a version; what was handed in never changes. */
@Entity
@Recorded(
        as = "submission",
        state = "decision",
        values = {
            /** One version of what a unit handed in, and what its review said; it is reviewed once. */
            "assignmentId",
            "number",
            "late",
            "afterClose",
            "nothingToReport",
            "decision",
            "decisionReason",
            "newDueAt",
            "entered",
            "enteredReason"
        })
public class Submission {

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

    @JdbcTypeCode(SqlTypes.JSON)
    private String sections;

    @JdbcTypeCode(SqlTypes.JSON)
    private String facts;

    private boolean late;
    private boolean afterClose;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    @Enumerated(EnumType.STRING)
    private EnteredBy entered;

    private String enteredReason;
    private String decisionReason;
    private Instant newDueAt;
    private String reviewedBy;
    private Instant reviewedAt;

    /** For JPA. */
    protected Submission() {}

    /** The next version, as it was typed at that moment. */
    public static Submission of(AssignmentId assignment, int number, ReportEntry entry, String by, Instant now) {
        Submission submission = new Submission();
        submission.id = UUID.randomUUID();
        submission.assignmentId = assignment.value();
        submission.number = number;
        submission.submittedAt = now;
        submission.submittedBy = by;
        submission.summary = entry.summary();
        submission.nothingToReport = entry.nothingToReport();
        submission.figures = entry.figures();
        submission.sections = entry.sections();
        submission.facts = entry.facts().kept();
        return submission;
    }

    /** Notes whether it came after its deadline, and whether after the close of its collection. */
    public Submission marked(boolean isLate, boolean isAfterClose) {
        late = isLate;
        afterClose = isAfterClose;
        return this;
    }

    /** Notes that nobody of the unit typed it under a name of their own, and what it rests on. */
    public void enteredBy(EnteredBy who, String reason) {
        entered = who;
        enteredReason = reason;
    }

    /** The review accepts it; refused where it has been reviewed already. */
    public void accept(String by, Instant now) {
        decide(ReviewDecision.ACCEPT, by, now);
    }

    /** The review returns it with a reason and a new deadline; refused where it has been reviewed already. */
    public void giveBack(String reason, Instant newDue, String by, Instant now) {
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

    /** Its id. */
    public UUID id() {
        return id;
    }
}
