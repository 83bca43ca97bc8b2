package vn.kehoach.assignment.work;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** One collection of reports: from the units' deadline to its own. */
@Entity
@Recorded(
        as = "collection",
        values = {"dueAt", "closesAt", "closedAt", "closedByDeadline"})
public class ReportRequest {

    @EmbeddedId
    private RequestId id;

    @Version
    private Long version;

    private UUID planId;
    private UUID obligationId;
    private String what;
    private Instant dueAt;
    private Instant closesAt;
    private Instant closedAt;
    private boolean closedByDeadline;
    private int round = 1;
    private boolean openedLate;
    private boolean listed;
    private Instant completeAt;
    private Instant draftedAt;
    private Instant consultedAt;
    private Instant finalisedAt;
    private Instant submittedAt;
    private boolean bySteps = true;

    /** For JPA. */
    protected ReportRequest() {}

    /** The collection that opens with the work of its plan; the obligation must ask for one. */
    public static ReportRequest of(Obligation obligation, Instant due, Instant closesAt) {
        ReportRequest request = new ReportRequest();
        request.id = obligation.request().orElseThrow();
        request.planId = obligation.plan().id().value();
        request.obligationId = obligation.id();
        request.what = obligation.what(Optional.of(due));
        request.dueAt = due;
        request.closesAt = closesAt;
        return request;
    }

    /** A collection of the same obligation in a later round; it stays open as long after its deadline as this one. */
    public ReportRequest inRound(int number, String text, Instant due) {
        ReportRequest request = late(planId, obligationId, text, due, due.plus(Duration.between(dueAt, closesAt)));
        request.round = number;
        return request;
    }

    /** A collection that opens after the work of its plan was given out. */
    public static ReportRequest late(UUID plan, UUID obligation, String text, Instant due, Instant closesAt) {
        ReportRequest request = new ReportRequest();
        request.id = RequestId.next();
        request.planId = plan;
        request.obligationId = obligation;
        request.what = text;
        request.dueAt = due;
        request.closesAt = closesAt;
        request.openedLate = true;
        request.listed = true;
        return request;
    }

    /** All reports are in: it may close, whatever is given back meanwhile. */
    public void complete(Instant now) {
        if (completeAt == null) {
            completeAt = now;
        }
    }

    /** Whether it may close while somebody still owes: at its deadline, or when all were in. */
    public boolean mayCloseUnfinished(Instant now) {
        return completeAt != null || !now.isBefore(closesAt);
    }

    /** The draft of the summary is there; refused before the close, and a second time. */
    public void drafted(Instant now) {
        requireStep(closedAt != null && draftedAt == null, "tổng hợp");
        draftedAt = now;
    }

    /** Opinions on the draft are in; refused without a draft, after the final text, and a second time. */
    public void consulted(Instant now) {
        requireStep(draftedAt != null && consultedAt == null && finalisedAt == null, "lấy ý kiến");
        consultedAt = now;
    }

    /** The final text is there; refused without a draft, and a second time. */
    public void finalised(Instant now) {
        requireStep(draftedAt != null && finalisedAt == null, "hoàn chỉnh");
        finalisedAt = now;
    }

    /** It is sent upwards; refused without a final text, and a second time. */
    public void submitted(Instant now) {
        requireStep(finalisedAt != null && submittedAt == null, "gửi cấp trên");
        submittedAt = now;
    }

    /** Collections that closed before steps were noted have none to look at. */
    private void requireStep(boolean itsTurn, String step) {
        if (bySteps && !itsTurn) {
            throw Refused.conflict("Đợt thu báo cáo chưa đến bước “" + step + "”, hoặc đã qua bước này");
        }
    }

    /**
     * Closes the collection; once closed it stays as it was closed.
     *
     * @param allIn whether nobody owes now; where all were in before, it closes for that reason all the same
     */
    public boolean close(boolean allIn, Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        closedByDeadline = !allIn && completeAt == null;
        return true;
    }

    /** The deadline of its units has moved; as long as it is open, its own moves by as much. */
    public Optional<Instant> follow(Instant newDue) {
        if (closedAt != null || newDue.equals(dueAt)) {
            return Optional.empty();
        }
        closesAt = closesAt.plus(Duration.between(dueAt, newDue));
        dueAt = newDue;
        return Optional.of(closesAt);
    }

    /** Whether it is closed. */
    public boolean closed() {
        return closedAt != null;
    }

    /** What is collected, with its period. */
    public String what() {
        return what;
    }

    /** When it closes by itself. */
    public Instant closesAt() {
        return closesAt;
    }

    /** The plan that asks for it. */
    public PlanId plan() {
        return new PlanId(planId);
    }

    /** Its id. */
    public RequestId id() {
        return id;
    }
}
