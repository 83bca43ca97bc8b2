package vn.kehoach.assignment.work;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.Quota;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.obligation.Workflow;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** One obligation of one unit, with its deadline. The deadline here is the one that task, reminders and boards read. */
@Entity
@Recorded(
        as = "assignment",
        state = "status",
        values = {"status", "unitCode", "kind", "dueAt", "progress", "doneAt"},
        always = "unitCode")
public class Assignment {

    private static final Set<AssignmentStatus> ROLL =
            EnumSet.of(AssignmentStatus.OPEN, AssignmentStatus.MISSING, AssignmentStatus.DONE, AssignmentStatus.ABSENT);

    @EmbeddedId
    private AssignmentId id;

    @Version
    private Long version;

    private UUID planId;
    private UUID obligationId;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private String unitCode;
    private String officeCode;
    private String ownerId;
    private String planLabel;
    private String what;
    private Instant startsAt;
    private Instant dueAt;
    private Instant originalDueAt;

    /** That of the plan, or what was granted; supplementing a report that was given back does not touch it. */
    private Instant ownDueAt;

    /** The hand-in that was late the most, and against which deadline; empty where none was. */
    private Instant lateAt;

    private Instant lateDueAt;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    @Enumerated(EnumType.STRING)
    private Workflow workflow;

    private boolean launched;
    private int progress;
    private String result;
    private Instant doneAt;
    private String doneBy;
    private Instant endedAt;
    private boolean ifAny;
    private Integer quotaLeast;
    private Integer quotaMost;
    private String quotaUnit;
    private int round = 1;

    /** For JPA. */
    protected Assignment() {}

    /** The work of that unit, owed to the office that leads. */
    public static Assignment of(Obligation obligation, String unit) {
        Assignment assignment = new Assignment();
        assignment.id = AssignmentId.next();
        assignment.planId = obligation.plan().id().value();
        assignment.obligationId = obligation.id();
        assignment.requestId = obligation.request().map(RequestId::value).orElse(null);
        assignment.kind = obligation.kind();
        assignment.unitCode = unit;
        assignment.officeCode = obligation.plan().leadOffice();
        assignment.ownerId = obligation.plan().draftedBy();
        assignment.planLabel = obligation.plan().label();
        assignment.what = obligation.what(obligation.due());
        assignment.startsAt = obligation.term().from().orElse(null);
        assignment.dueAt = obligation.due().orElse(null);
        assignment.originalDueAt = assignment.dueAt;
        assignment.ownDueAt = assignment.dueAt;
        assignment.workflow = obligation.workflow();
        assignment.ifAny = obligation.ifAny();
        assignment.status = obligation.kind() == ObligationKind.PERIOD ? AssignmentStatus.PHASE : AssignmentStatus.OPEN;
        assignment.ask(obligation.quotas().of(unit));
        return assignment;
    }

    /** The office that accepts it, where that is not the lead body's. */
    public Assignment acceptedBy(String office) {
        officeCode = office;
        return this;
    }

    private void ask(Quota quota) {
        quotaLeast = quota.least().orElse(null);
        quotaMost = quota.most().orElse(null);
        quotaUnit = quota.unit().orElse(null);
    }

    /** Begins where the alternatives of the event let it begin: it waits, or it is not owed. */
    public Assignment beginning(AlternativeOutcome outcome) {
        if (outcome == AlternativeOutcome.WAIT) {
            status = AssignmentStatus.WAITING;
        } else if (outcome == AlternativeOutcome.WITHDRAW) {
            status = AssignmentStatus.WITHDRAWN;
        }
        return this;
    }

    /**
     * The work is owed from now on, because its alternative is in force: this one where it waited, a new one beside it
     * where it was withdrawn before.
     */
    public Assignment opened(Optional<Instant> due) {
        Assignment work = status == AssignmentStatus.WITHDRAWN ? again() : this;
        work.status = AssignmentStatus.OPEN;
        work.dueAt = due.orElse(null);
        work.originalDueAt = work.dueAt;
        work.ownDueAt = work.dueAt;
        return work;
    }

    /**
     * The same work of the same unit in the next round; it waits where this one waits for a decision on alternatives.
     *
     * @param text what it is about then
     * @param due its deadline, empty where the rule names no day
     * @param collection of its reports, empty for a duty
     */
    public Assignment inRound(int number, String text, Optional<Instant> due, Optional<RequestId> collection) {
        Assignment work = again();
        work.round = number;
        work.what = text;
        work.requestId = collection.map(RequestId::value).orElse(null);
        work.startsAt = null;
        work.dueAt = due.orElse(null);
        work.originalDueAt = work.dueAt;
        work.ownDueAt = work.dueAt;
        work.status = status == AssignmentStatus.WAITING ? AssignmentStatus.WAITING : AssignmentStatus.OPEN;
        return work;
    }

    /** Its reports are collected there from now on, because its deadline is known. */
    public void collectIn(RequestId collection) {
        requestId = collection.value();
    }

    private Assignment again() {
        Assignment work = new Assignment();
        work.round = round;
        work.id = AssignmentId.next();
        work.planId = planId;
        work.obligationId = obligationId;
        work.requestId = requestId;
        work.kind = kind;
        work.unitCode = unitCode;
        work.officeCode = officeCode;
        work.ownerId = ownerId;
        work.planLabel = planLabel;
        work.what = what;
        work.startsAt = startsAt;
        work.workflow = workflow;
        work.ifAny = ifAny;
        work.ask(quota());
        return work;
    }

    /** No longer owed: another alternative is in force. What was written about it is kept. */
    public void withdraw(Instant now) {
        if (status != AssignmentStatus.WAITING) {
            requireOwed();
        }
        status = AssignmentStatus.WITHDRAWN;
        endedAt = now;
    }

    /** Its process has been set going. */
    public void launch() {
        launched = true;
    }

    /** Takes a report; late ones and those after the close of the collection are taken too. */
    public void handIn(Instant now, String by) {
        requireOwed();
        noteLateness(now);
        status = AssignmentStatus.DONE;
        progress = 100;
        doneAt = now;
        doneBy = by;
    }

    /** Late once is late for good, by the most: giving it back and handing it in again does not undo that. */
    private void noteLateness(Instant now) {
        if (late(now) && (lateAt == null || Lateness.days(now, dueAt) > Lateness.days(lateAt, lateDueAt))) {
            lateAt = now;
            lateDueAt = dueAt;
        }
    }

    /** Notes how far a duty is, in percent. */
    public void progressTo(int percent, String text) {
        requireOwed();
        if (percent < 0 || percent > 100) {
            throw Refused.invalid("progress", "Tiến độ", "phải từ 0 đến 100");
        }
        progress = percent;
        result = text;
    }

    /**
     * The office noted in the roll whether the unit came; what was noted before is replaced. Who came was there in time,
     * whenever it is written down.
     *
     * @return whether it was noted: not where nothing is owed any more
     */
    public boolean attended(boolean present, String words, Instant now, String by) {
        if (!ROLL.contains(status)) {
            return false;
        }
        status = present ? AssignmentStatus.DONE : AssignmentStatus.ABSENT;
        progress = present ? 100 : 0;
        result = words;
        doneAt = present ? dueAt().filter(due -> due.isBefore(now)).orElse(now) : null;
        doneBy = present ? by : null;
        return true;
    }

    /** Only what was handed in is looked at. */
    public void requireHandedIn() {
        if (status != AssignmentStatus.DONE) {
            throw Refused.conflict("Công việc chưa được nộp nên chưa xem xét được");
        }
    }

    /** The office gives the work back: it is owed again, from its start as far as anybody can say. */
    public void reopen() {
        if (status != AssignmentStatus.DONE) {
            throw Refused.conflict("Công việc chưa được nộp nên không trả lại được");
        }
        status = AssignmentStatus.OPEN;
        progress = 0;
        doneAt = null;
        doneBy = null;
    }

    /** A step of the collection that this entry of the timeline stands for has been taken. */
    void reach(Instant now, String by) {
        if (status == AssignmentStatus.OPEN) {
            handIn(now, by);
        }
    }

    /** Gives time for supplementing what was given back, and tells from where the deadline was moved. */
    public DeadlineMove moveTo(Instant newDue, Instant now, String reason, String by) {
        requireSense(newDue, ownDueAt == null ? originalDueAt : ownDueAt, now);
        return move(newDue, now, reason, by);
    }

    /** A later deadline is granted; whoever was named missing meanwhile owes it again, until then. */
    public DeadlineMove extendTo(Instant newDue, Instant now, String reason, String by) {
        requireOwnDate();
        requireOwed();
        requireSense(newDue, dueAt, now);
        ownDueAt = newDue;
        status = AssignmentStatus.OPEN;
        return move(newDue, now, reason, by);
    }

    private static void requireSense(Instant newDue, Instant own, Instant now) {
        if (!newDue.isAfter(now)) {
            throw Refused.invalid("newDueAt", "Hạn mới", VietnamTime.words(newDue) + " đã qua");
        }
        if (own != null && newDue.isBefore(own)) {
            throw Refused.invalid(
                    "newDueAt", "Hạn mới", "không được trước hạn của đơn vị (" + VietnamTime.words(own) + ")");
        }
    }

    private DeadlineMove move(Instant newDue, Instant now, String reason, String by) {
        DeadlineMove move = DeadlineMove.of(id, dueAt, newDue, reason, by, now);
        dueAt = newDue;
        return move;
    }

    /** The date that the deadline hangs on has moved: the deadline follows, into the past too, and tells from where. */
    public DeadlineMove follow(Instant newDue, Instant now, String reason, String by) {
        if (dueAt == null) {
            originalDueAt = newDue;
        }
        ownDueAt = newDue;
        if (status == AssignmentStatus.MISSING && newDue.isAfter(now)) {
            status = AssignmentStatus.OPEN;
        }
        return move(newDue, now, reason, by);
    }

    /** Refuses work that is done or no longer owed. */
    public void requireOwed() {
        if (status != AssignmentStatus.OPEN && status != AssignmentStatus.MISSING) {
            throw Refused.conflict(
                    status == AssignmentStatus.DONE ? "Báo cáo đã được nộp" : "Công việc này không còn phải thực hiện");
        }
    }

    /** Lets requests for a later deadline through. */
    public void requireExtendable() {
        requireOwnDate();
        if (status != AssignmentStatus.OPEN) {
            throw Refused.conflict(
                    report()
                            ? "Chỉ xin gia hạn được khi báo cáo chưa nộp và đợt thu chưa đóng"
                            : "Chỉ xin gia hạn được khi công việc chưa xong");
        }
    }

    /** Who is to come to a conference comes on its day. */
    private void requireOwnDate() {
        if (workflow == Workflow.NONE || kind == ObligationKind.ATTENDANCE) {
            throw Refused.conflict("Việc này không có gì để gia hạn: ngày của nó là ngày của kế hoạch");
        }
    }

    /** What nobody owes is never late. */
    public boolean late(Instant now) {
        return !ifAny && Lateness.late(now, dueAt());
    }

    /** What other modules see of it. */
    public AssignmentView view() {
        return new AssignmentView(
                id,
                new PlanId(planId),
                planLabel,
                request(),
                kind,
                unitCode,
                officeCode,
                ownerId,
                what,
                new Owed(dueAt(), ifAny),
                progress,
                status == AssignmentStatus.DONE);
    }

    /** How many of something are asked for. */
    public Quota quota() {
        return new Quota(
                Optional.ofNullable(quotaLeast), Optional.ofNullable(quotaMost), Optional.ofNullable(quotaUnit));
    }

    /** Its stored state. */
    public AssignmentStatus status() {
        return status;
    }

    /** Whether it is no longer owed. */
    public boolean withdrawn() {
        return status == AssignmentStatus.WITHDRAWN;
    }

    /** The obligation that it comes from. */
    public UUID obligation() {
        return obligationId;
    }

    /** Whether a report is owed, otherwise a duty. */
    public boolean report() {
        return workflow == Workflow.REPORT;
    }

    /** Whether its process has been set going. */
    public boolean launched() {
        return launched;
    }

    /** The collection that it belongs to. */
    public Optional<RequestId> request() {
        return Optional.ofNullable(requestId).map(RequestId::new);
    }

    /** Its deadline as it is now; empty while it hangs on a day that is not known. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Whether it came late, this time or before. */
    public boolean cameLate() {
        return lateAt != null;
    }

    /** When it was done; empty while it is not. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** Its id. */
    public AssignmentId id() {
        return id;
    }

    /** Whether the office that accepts the result owes it itself. */
    public boolean byOfficeItself() {
        return unitCode.equals(officeCode);
    }
}
