package vn.kehoach.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanNumber;
import vn.kehoach.shared.Refused;

/** The report that the office makes of a collection: drafted, consulted, final, signed, numbered, sent. */
@Entity
@Recorded(
        as = "final-report",
        state = "state",
        values = {"state", "fileVersion", "signerUser", "numberText", "addedReason"})
class FinalReport {

    @Id
    private UUID requestId;

    @Version
    private Long version;

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String title;
    private int fileVersion;
    /** Whether the office wrote or approved the text after the last time it asked for opinions. */
    private boolean edited;

    private Integer consultedVersion;
    private String writtenBy;
    private String addedBy;
    private String addedReason;
    private String signerUser;
    private String recipients;
    private Integer registerYear;
    private Integer ordinal;
    private String numberText;
    private Instant signedAt;
    private Instant sentAt;

    /** For JPA. */
    protected FinalReport() {}

    static FinalReport of(RequestId request, PlanId plan, String title) {
        FinalReport report = new FinalReport();
        report.requestId = request.value();
        report.planId = plan.value();
        report.state = ReportState.DRAFT;
        report.title = title;
        return report;
    }

    /** The text of the plan does not ask for it; the office wants it, and says why. */
    FinalReport added(String by, String reason) {
        addedBy = by;
        addedReason = reason;
        return this;
    }

    /**
     * A new text.
     *
     * @param byHand whether the office wrote it, and did not just take the draft as it is made from the figures
     * @return the number of its version
     */
    int write(boolean byHand, String by) {
        if (state != ReportState.DRAFT && state != ReportState.FINAL) {
            throw Refused.conflict("Báo cáo ở bước “" + state.label() + "”, không sửa được nữa");
        }
        if (state == ReportState.FINAL && !byHand) {
            throw Refused.conflict("Báo cáo đã hoàn chỉnh; bản sửa phải tải lên, không lập lại từ số liệu");
        }
        fileVersion++;
        edited = byHand;
        writtenBy = by;
        return fileVersion;
    }

    /** The draft is taken as it is, without a word changed. */
    void approve(String by) {
        requireText();
        if (state != ReportState.DRAFT) {
            throw Refused.conflict("Báo cáo ở bước “" + state.label() + "”, đã qua bước hoàn chỉnh");
        }
        edited = true;
        writtenBy = by;
    }

    /** There is something to ask opinions on. */
    void requireText() {
        if (fileVersion == 0) {
            throw Refused.invalid(
                    "ready", "Dự thảo báo cáo", "chưa có; hãy lập dự thảo hoặc tải tệp Word lên ở trang tổng hợp");
        }
    }

    /** This version is what consultees are asked about; what they say makes a new one, or it is approved as it is. */
    void consult() {
        requireText();
        consultedVersion = fileVersion;
        edited = false;
    }

    void finalise() {
        requireText();
        if (!edited) {
            throw Refused.invalid(
                    "ready",
                    "Bản hoàn chỉnh",
                    "chưa có; hãy tải bản đã sửa lên, hoặc duyệt bản dự thảo, ở trang tổng hợp");
        }
        if (state != ReportState.DRAFT) {
            throw Refused.conflict("Báo cáo đã hoàn chỉnh");
        }
        state = ReportState.FINAL;
    }

    void openSigning(String signer, List<String> lines) {
        if (state != ReportState.FINAL) {
            throw Refused.conflict("Báo cáo ở bước “" + state.label() + "”, chưa trình ký được hoặc đã trình ký");
        }
        if (signer.equals(writtenBy)) {
            throw Refused.invalid("signer", "Người ký", "là người soạn bản này nên không ký được");
        }
        signerUser = signer;
        recipients = String.join("\n", lines);
        state = ReportState.SIGNING;
    }

    /** The signatory gave it back; the office writes a new version and submits it again. */
    void returned() {
        requireSigning();
        state = ReportState.FINAL;
    }

    void signed(PlanNumber number, Instant now) {
        requireSigning();
        registerYear = number.year();
        ordinal = number.ordinal();
        numberText = number.text();
        signedAt = now;
        state = ReportState.SIGNED;
    }

    private void requireSigning() {
        if (state != ReportState.SIGNING) {
            throw Refused.conflict("Báo cáo không ở bước trình ký");
        }
    }

    void sent(Instant now) {
        if (state != ReportState.SIGNED) {
            throw Refused.invalid(
                    "ready",
                    "Báo cáo",
                    state == ReportState.SENT
                            ? "không gửi lần thứ hai"
                            : "chưa ký và chưa có số (“" + state.label() + "”); hãy trình ký ở trang tổng hợp");
        }
        sentAt = now;
        state = ReportState.SENT;
    }

    void requireNotWriter(String user) {
        if (user.equals(writtenBy)) {
            throw Refused.forbidden("Người soạn báo cáo không ký báo cáo ấy");
        }
    }

    FinalReportView view() {
        return new FinalReportView(
                new RequestId(requestId),
                new PlanId(planId),
                state,
                title,
                new FinalReportView.Text(
                        fileVersion, edited, Optional.ofNullable(consultedVersion), Optional.ofNullable(writtenBy)),
                Optional.ofNullable(addedReason),
                Optional.ofNullable(signerUser),
                recipients == null ? List.of() : recipients.lines().toList(),
                Optional.ofNullable(numberText),
                Optional.ofNullable(signedAt),
                Optional.ofNullable(sentAt));
    }
}
