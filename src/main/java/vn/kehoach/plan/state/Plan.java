package vn.kehoach.plan.state;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.Refused;

/** A plan from its proposal to its end. Its content lives in {@link PlanVersion}. */
@Entity
@Recorded(
        as = "plan",
        plan = "",
        state = "state",
        values = {"state", "numberText", "issuedAt", "closedAt"})
public class Plan {

    private static final Set<PlanState> RUNNING = EnumSet.of(PlanState.ISSUED, PlanState.EXECUTING);
    private static final Set<PlanState> WRITABLE = EnumSet.of(PlanState.DRAFT, PlanState.REVISING);

    @EmbeddedId
    private PlanId id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String leadBody;
    private String leadOffice;
    private String documentType;
    private String symbol;
    private String title;
    private String search;
    private int contentVersion;

    @Column(updatable = false)
    private String draftedBy;

    private String writer;

    @Column(updatable = false)
    private Instant createdAt;

    private Integer readyVersion;
    private Instant dispatchedAt;
    private Integer ordinal;
    private Integer registerYear;
    private String numberText;
    private Instant issuedAt;
    private Instant closedAt;
    private String conclusion;

    /** For JPA. */
    protected Plan() {}

    /** A new plan, drafted by that account. */
    public static Plan propose(Lead lead, PlanContent content, String draftedBy, Instant now) {
        Plan plan = new Plan();
        plan.id = PlanId.next();
        plan.state = PlanState.DRAFT;
        plan.leadBody = lead.body();
        plan.leadOffice = lead.office();
        plan.draftedBy = draftedBy;
        plan.createdAt = now;
        plan.contentVersion = 1;
        plan.describe(content, lead.symbol());
        return plan;
    }

    /** Takes over what the register of plans shows of the content. */
    public void rewrite(PlanContent content, String bodySymbol) {
        requireWritable();
        contentVersion++;
        describe(content, bodySymbol);
    }

    private void describe(PlanContent content, String bodySymbol) {
        title = content.title();
        documentType = DocumentTypes.known().code(content.documentType());
        symbol = content.symbol().orElse(bodySymbol);
        search = Folding.fold(
                String.join(" ", title, documentType, symbol, numberText().orElse("")));
    }

    /** Whether its content may still be changed. */
    public boolean isWritable() {
        return WRITABLE.contains(state);
    }

    /** Refuses where its content may no longer be changed. */
    public void requireWritable() {
        if (!isWritable()) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + state.label() + "”, không sửa được nội dung");
        }
    }

    /** Refuses what was written on top of another version. */
    public void requireVersion(int expected) {
        if (expected != contentVersion) {
            throw Refused.conflict("Nội dung đã được lưu ở nơi khác (phiên bản " + contentVersion
                    + ", đang gửi phiên bản " + expected + "); hãy tải lại trước khi lưu");
        }
    }

    /** Lets decisions on the event through only while its work may still follow. */
    public void requireRunning() {
        if (!RUNNING.contains(state)) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + state.label()
                    + "”; phương án và thời gian sự kiện chỉ quyết định khi kế hoạch đã ban hành và chưa kết thúc");
        }
    }

    /** The drafter says that the draft may go on, or the office that its revision may: the content as it stands. */
    public void ready(PlanState from) {
        if (state != from) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + state.label() + "”, không phải “" + from.label() + "”");
        }
        readyVersion = contentVersion;
    }

    private void requireReady() {
        if (readyVersion == null || readyVersion != contentVersion) {
            throw Refused.conflict("Bản dự thảo này chưa được ghi nhận là sẵn sàng");
        }
        readyVersion = null;
    }

    /** Those who are asked read it now. */
    public void startConsulting() {
        require(PlanState.CONSULTING, PlanState.DRAFT, PlanState.REVISING);
        requireReady();
        state = PlanState.CONSULTING;
    }

    /** Its drafter works in what was said. */
    public void startRevising() {
        move(PlanState.REVISING, PlanState.CONSULTING, PlanState.SIGNING);
    }

    /** It lies with its signatories. */
    public void startSigning() {
        require(PlanState.SIGNING, PlanState.DRAFT, PlanState.REVISING);
        requireReady();
        state = PlanState.SIGNING;
    }

    /** Gives the number; the plan is issued from now on. */
    public void issue(PlanNumber number, Instant now) {
        move(PlanState.ISSUED, PlanState.SIGNING);
        ordinal = number.ordinal();
        registerYear = number.year();
        numberText = number.text();
        issuedAt = now;
        search = Folding.fold(search + " " + numberText);
    }

    /** Those under Nơi nhận are written to; only what is signed and numbered goes out. */
    public void dispatch(Instant now) {
        require(PlanState.ISSUED, PlanState.ISSUED);
        dispatchedAt = now;
    }

    /** Whether it has gone out already. */
    public boolean dispatched() {
        return dispatchedAt != null;
    }

    /** Its units work on it. */
    public void startExecuting() {
        require(PlanState.EXECUTING, PlanState.ISSUED);
        if (!dispatched()) {
            throw Refused.conflict("Kế hoạch chưa phát hành đến nơi nhận");
        }
        state = PlanState.EXECUTING;
    }

    /** It ends with that conclusion. */
    public void close(String finalConclusion, Instant now) {
        move(PlanState.CLOSED, PlanState.EXECUTING);
        conclusion = finalConclusion;
        closedAt = now;
    }

    /**
     * It ends before its time; whoever stops it has seen that it may.
     *
     * @param end {@link PlanState#CANCELLED} or {@link PlanState#RECALLED}
     * @param reason stands where a conclusion would
     */
    public void stop(PlanState end, String reason, Instant now) {
        if (state.over() || (end == PlanState.RECALLED && numberText == null)) {
            throw Refused.conflict(
                    "Kế hoạch đang ở bước “" + state.label() + "”, không chuyển sang “" + end.label() + "” được");
        }
        state = end;
        conclusion = reason;
        closedAt = now;
    }

    /** Refuses to lose what somebody else has seen. */
    public void requireUnseen() {
        if (state != PlanState.DRAFT) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + state.label()
                    + "”; chỉ xóa được dự thảo chưa trình ai, còn thì hủy kèm lý do");
        }
    }

    private void move(PlanState to, PlanState... from) {
        require(to, from);
        state = to;
    }

    private void require(PlanState to, PlanState... from) {
        if (!Set.of(from).contains(state)) {
            throw Refused.conflict(
                    "Kế hoạch đang ở bước “" + state.label() + "”, không chuyển sang “" + to.label() + "” được");
        }
    }

    /** What others may see of it. */
    public PlanView view() {
        return new PlanView(
                id,
                state,
                new Lead(leadBody, leadOffice, symbol),
                documentType,
                title,
                contentVersion,
                draftedBy,
                createdAt,
                numberText(),
                Optional.ofNullable(issuedAt),
                Optional.ofNullable(closedAt),
                Optional.ofNullable(conclusion));
    }

    private Optional<String> numberText() {
        return Optional.ofNullable(numberText);
    }

    /** Which plan it is. */
    public PlanId id() {
        return id;
    }

    /** The number of its newest version. */
    public int contentVersion() {
        return contentVersion;
    }

    /** The body that issues it, the first where several do. */
    public String leadBody() {
        return leadBody;
    }

    /** The office of that body. */
    public String leadOffice() {
        return leadOffice;
    }

    /** Who drafted it. */
    public String draftedBy() {
        return draftedBy;
    }

    /** Whoever writes the draft now. */
    public String writer() {
        return writer == null ? draftedBy : writer;
    }

    /** Somebody else writes it from now on. */
    public void handTo(String user) {
        requireWritable();
        writer = user;
    }
}
