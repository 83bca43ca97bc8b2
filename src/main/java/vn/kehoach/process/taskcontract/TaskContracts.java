package vn.kehoach.process.taskcontract;

import static vn.kehoach.process.taskcontract.Field.optional;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.process.consultation.Consultation;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.extension.Extension;
import vn.kehoach.process.planlifecycle.PlanLifecycle;
import vn.kehoach.process.reportcollection.ReportCollection;
import vn.kehoach.process.signing.Signing;
import vn.kehoach.process.taskcontract.FormField.Answer;
import vn.kehoach.process.unitreport.UnitReport;

/**
 * The contract of every user task of ours, each field declared once. A task without a contract cannot be completed by a
 * person. What depends on the plan or on the clock, such as a quota of opinions or a new deadline that has passed, is
 * checked by the services.
 */
final class TaskContracts {

    /** Enough for ten pages; a longer text belongs in a file. */
    static final int LONGEST_TEXT = 20_000;

    private static final String CHOOSE = "chưa chọn";
    private static final String WRITE = "chưa nhập";
    private static final String WHY = "phải nêu lý do";
    private static final String MARK = "đánh dấu sẵn sàng trước khi chuyển";
    private static final List<String> RETURN = List.of("RETURN");

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

    static Optional<TaskContract> of(String taskKey) {
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
                choice(
                        PlanLifecycle.NEXT_STEP,
                        "Bước tiếp theo",
                        new Answer("SIGN", "Trình ký", "Mọi ý kiến đã được tiếp thu hoặc giải trình"),
                        new Answer("CONSULT_AGAIN", "Lấy ý kiến lần nữa", "Mở đợt mới với bản đã chỉnh sửa")));
    }

    private static TaskContract giveOpinion() {
        return TaskContract.of(
                Consultation.GIVE_OPINION,
                choice(
                        Consultation.OPINION,
                        "Ý kiến",
                        answer("AGREE", "Đồng ý"),
                        answer("AGREE_WITH_COMMENTS", "Đồng ý, có góp ý"),
                        answer("DISAGREE", "Không đồng ý")),
                text(Consultation.COMMENTS, "Nội dung góp ý")
                        .requiredWhen(
                                Consultation.OPINION,
                                List.of("AGREE_WITH_COMMENTS", "DISAGREE"),
                                "phải ghi nội dung góp ý"));
    }

    private static TaskContract signDocument() {
        return TaskContract.of(
                Signing.SIGN_DOCUMENT,
                choice(
                        Signing.DECISION,
                        "Quyết định",
                        new Answer("SIGN", "Ký ban hành", "Nội dung được giữ nguyên từ lúc ký và lấy số khi đủ chữ ký"),
                        new Answer("RETURN", "Trả lại để chỉnh sửa", "Các chữ ký trước đó không còn hiệu lực")),
                text(Signing.REASON, "Lý do trả lại").requiredWhen(Signing.DECISION, RETURN, WHY));
    }

    private static TaskContract submitReport() {
        return TaskContract.of(
                UnitReport.SUBMIT_REPORT,
                text(UnitReport.SUMMARY, "Nội dung báo cáo").requiredUnless(UnitReport.NOTHING_TO_REPORT, true, WRITE),
                flag(UnitReport.NOTHING_TO_REPORT, "Không phát sinh"),
                optional(UnitReport.FIGURES, "Số liệu", new Table(LONGEST_TEXT)),
                files(UnitReport.ATTACHMENT_IDS),
                optional(UnitReport.OPINION_COUNT, "Số ý kiến", new WholeNumber(0, 100_000)));
    }

    private static TaskContract reviewReport() {
        return TaskContract.of(
                UnitReport.REVIEW_REPORT,
                choice(
                        UnitReport.DECISION,
                        "Quyết định",
                        answer("ACCEPT", "Chấp nhận báo cáo"),
                        answer("RETURN", "Trả lại, yêu cầu bổ sung")),
                text(UnitReport.REASON, "Lý do trả lại").requiredWhen(UnitReport.DECISION, RETURN, WHY),
                newDueAt().requiredWhen(UnitReport.DECISION, RETURN, "phải có hạn mới"));
    }

    private static TaskContract decideExtension() {
        return TaskContract.of(
                Extension.DECIDE_EXTENSION,
                choice(
                        Extension.DECISION,
                        "Quyết định",
                        answer("GRANT", "Đồng ý gia hạn"),
                        answer("REFUSE", "Không đồng ý")),
                newDueAt(),
                text(Extension.REASON, "Lý do").requiredWhen(Extension.DECISION, List.of("REFUSE"), WHY));
    }

    private static TaskContract performDuty() {
        return TaskContract.of(
                Duty.PERFORM_DUTY,
                text(Duty.RESULT, "Kết quả").requiredWhen(Duty.DONE, List.of(true), WRITE),
                optional(Duty.PROGRESS, "Tiến độ (%)", new WholeNumber(0, 100)),
                flag(Duty.DONE, "Đã xong"),
                optional(Duty.COUNT, "Số lượng", new WholeNumber(0, 1_000_000)),
                files(Duty.ATTACHMENT_IDS));
    }

    private static TaskContract acceptDuty() {
        return TaskContract.of(
                Duty.ACCEPT_DUTY,
                choice(Duty.DECISION, "Quyết định", answer("ACCEPT", "Đạt"), answer("RETURN", "Chưa đạt, làm lại")),
                text(Duty.REASON, "Lý do trả lại").requiredWhen(Duty.DECISION, RETURN, WHY),
                newDueAt());
    }

    private static Field<String> text(ProcessVariable<String> variable, String label) {
        return optional(variable, label, new Text(LONGEST_TEXT));
    }

    private static Field<String> choice(ProcessVariable<String> variable, String label, Answer... answers) {
        return optional(variable, label, new Choice(List.of(answers))).required(CHOOSE);
    }

    private static Answer answer(String value, String label) {
        return new Answer(value, label, "");
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

    private static Field<Instant> newDueAt() {
        return optional(UnitReport.NEW_DUE_AT, "Hạn mới", new Moment());
    }
}
