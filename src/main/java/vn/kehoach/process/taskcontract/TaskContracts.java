package vn.kehoach.process.taskcontract;

import static vn.kehoach.process.taskcontract.Field.optional;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.assignment.deadline.ExtensionDecision;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.consultation.NextStep;
import vn.kehoach.consultation.Stance;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.process.consultation.Consultation;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.extension.Extension;
import vn.kehoach.process.planlifecycle.PlanLifecycle;
import vn.kehoach.process.reportcollection.ReportCollection;
import vn.kehoach.process.signing.Signing;
import vn.kehoach.process.unitreport.UnitReport;
import vn.kehoach.shared.Worded;
import vn.kehoach.signing.SigningDecision;

/**
 * The contract of every user task of ours, each field declared once. A task without a contract cannot be completed by a
 * person. What depends on the plan or on the clock, such as a quota of opinions or a new deadline that has passed, is
 * checked by the services.
 */
public final class TaskContracts {

    /** Enough for ten pages; a longer text belongs in a file. */
    static final int LONGEST_TEXT = 20_000;

    private static final String CHOOSE = "chưa chọn";
    private static final String WRITE = "chưa nhập";
    private static final String READ = "Bản đã đọc";
    private static final int LAST_VERSION = 1_000_000;
    private static final String WHY = "phải nêu lý do";
    private static final String MARK = "đánh dấu sẵn sàng trước khi chuyển";

    private static final Map<String, TaskContract> BY_KEY = byKey(
            TaskContract.of(PlanLifecycle.DRAFT_PLAN, ready(PlanLifecycle.PLAN_READY, "Dự thảo sẵn sàng")),
            revisePlan(),
            TaskContract.of(
                    PlanLifecycle.CLOSE_PLAN,
                    text(PlanLifecycle.CONCLUSION, "Kết luận").required(WRITE),
                    text(PlanLifecycle.REASON, "Lý do kết thúc khi còn việc"),
                    optional(PlanLifecycle.BEFORE_EVENT, "Kết thúc trước sự kiện", new Flag())),
            giveOpinion(),
            signDocument(),
            TaskContract.of(ReportCollection.CONSOLIDATE_REPORT, ready(ReportCollection.READY, "Báo cáo sẵn sàng")),
            TaskContract.of(ReportCollection.FINALISE_REPORT, ready(ReportCollection.READY, "Báo cáo sẵn sàng")),
            TaskContract.of(ReportCollection.SUBMIT_FINAL_REPORT, ready(ReportCollection.READY, "Đã gửi báo cáo")),
            submitReport(),
            reviewReport(),
            decideExtension(),
            performDuty(),
            acceptDuty());

    private TaskContracts() {}

    public static Optional<TaskContract> of(String taskKey) {
        return Optional.ofNullable(taskKey).map(BY_KEY::get);
    }

    static Map<String, List<FormField>> forms() {
        Map<String, List<FormField>> forms = new LinkedHashMap<>();
        BY_KEY.forEach((key, contract) -> forms.put(key, contract.form()));
        return Collections.unmodifiableMap(forms);
    }

    private static Map<String, TaskContract> byKey(TaskContract... contracts) {
        Map<String, TaskContract> byKey = new LinkedHashMap<>();
        List.of(contracts).forEach(contract -> byKey.put(contract.taskKey(), contract));
        return byKey;
    }

    private static TaskContract revisePlan() {
        return TaskContract.of(
                PlanLifecycle.REVISE_PLAN,
                choice(PlanLifecycle.NEXT_STEP, "Bước tiếp theo", NextStep.SIGN, NextStep.CONSULT_AGAIN));
    }

    private static TaskContract giveOpinion() {
        return TaskContract.of(
                Consultation.GIVE_OPINION,
                choice(Consultation.OPINION, "Ý kiến", Stance.AGREE, Stance.AGREE_WITH_COMMENTS, Stance.DISAGREE),
                text(Consultation.COMMENTS, "Nội dung góp ý")
                        .requiredWhen(
                                Consultation.OPINION,
                                List.of(Stance.AGREE_WITH_COMMENTS, Stance.DISAGREE),
                                "phải ghi nội dung góp ý"),
                optional(Consultation.VERSION, READ, new WholeNumber(1, LAST_VERSION)));
    }

    private static TaskContract signDocument() {
        return TaskContract.of(
                Signing.SIGN_DOCUMENT,
                choice(Signing.DECISION, "Quyết định", SigningDecision.SIGN, SigningDecision.RETURN),
                text(Signing.REASON, "Lý do trả lại")
                        .requiredWhen(Signing.DECISION, List.of(SigningDecision.RETURN), WHY),
                optional(Signing.VERSION, READ, new WholeNumber(1, LAST_VERSION)));
    }

    private static TaskContract submitReport() {
        return TaskContract.of(
                UnitReport.SUBMIT_REPORT,
                text(UnitReport.SUMMARY, "Nội dung báo cáo"),
                flag(UnitReport.NOTHING_TO_REPORT, "Không phát sinh"),
                optional(UnitReport.FIGURES, "Số liệu", new Table(LONGEST_TEXT)),
                optional(UnitReport.SECTIONS, "Nội dung theo mục", new Table(LONGEST_TEXT)),
                files(UnitReport.ATTACHMENT_IDS),
                carried(ReportFields.OPINION_COUNT, 0, 100_000));
    }

    private static TaskContract reviewReport() {
        return TaskContract.of(
                UnitReport.REVIEW_REPORT,
                choice(UnitReport.DECISION, "Quyết định", ReviewDecision.ACCEPT, ReviewDecision.RETURN),
                text(UnitReport.REASON, "Lý do trả lại")
                        .requiredWhen(UnitReport.DECISION, List.of(ReviewDecision.RETURN), WHY),
                newDueAt().requiredWhen(UnitReport.DECISION, List.of(ReviewDecision.RETURN), "phải có hạn mới"));
    }

    private static TaskContract decideExtension() {
        return TaskContract.of(
                Extension.DECIDE_EXTENSION,
                choice(Extension.DECISION, "Quyết định", ExtensionDecision.GRANT, ExtensionDecision.REFUSE),
                newDueAt(),
                text(Extension.REASON, "Lý do")
                        .requiredWhen(Extension.DECISION, List.of(ExtensionDecision.REFUSE), WHY));
    }

    private static TaskContract performDuty() {
        return TaskContract.of(
                Duty.PERFORM_DUTY,
                text(Duty.RESULT, "Kết quả").requiredWhen(Duty.DONE, List.of(true), WRITE),
                optional(Duty.PROGRESS, "Tiến độ (%)", new WholeNumber(0, 100)),
                flag(Duty.DONE, "Đã xong"),
                optional(Duty.COUNT, ReportFields.COUNT.label(), new WholeNumber(0, 1_000_000)),
                files(Duty.ATTACHMENT_IDS));
    }

    private static TaskContract acceptDuty() {
        return TaskContract.of(
                Duty.ACCEPT_DUTY,
                choice(Duty.DECISION, "Quyết định", ReviewDecision.ACCEPT, ReviewDecision.RETURN),
                text(Duty.REASON, "Lý do trả lại").requiredWhen(Duty.DECISION, List.of(ReviewDecision.RETURN), WHY),
                newDueAt());
    }

    private static Field<String> text(ProcessVariable<String> variable, String label) {
        return optional(variable, label, new Text(LONGEST_TEXT));
    }

    @SafeVarargs
    private static <E extends Enum<E> & Worded> Field<E> choice(
            ProcessVariable<E> variable, String label, E... choices) {
        return optional(variable, label, new Choice<>(List.of(choices))).required(CHOOSE);
    }

    private static Field<Boolean> flag(ProcessVariable<Boolean> variable, String label) {
        return optional(variable, label, new Flag()).otherwise(false);
    }

    private static Field<Boolean> ready(ProcessVariable<Boolean> variable, String label) {
        return optional(variable, label, new Confirmation(MARK)).required(MARK);
    }

    private static Field<List<String>> files(ProcessVariable<List<String>> variable) {
        return optional(variable, "Tệp kèm theo", new Ids(200, 100));
    }

    private static Field<Long> carried(ReportField field, long least, long most) {
        return optional(UnitReport.carrying(field), field.label(), new WholeNumber(least, most));
    }

    private static Field<Instant> newDueAt() {
        return optional(UnitReport.NEW_DUE_AT, "Hạn mới", new Moment());
    }
}
