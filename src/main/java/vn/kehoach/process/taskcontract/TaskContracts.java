package vn.kehoach.process.taskcontract;

import static vn.kehoach.process.taskcontract.Field.optional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.process.consultation.Consultation;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.planlifecycle.PlanLifecycle;
import vn.kehoach.process.reportcollection.ReportCollection;
import vn.kehoach.process.signing.Signing;
import vn.kehoach.process.unitreport.UnitReport;

/** The contract of every user task of ours. A task without a contract cannot be completed by a person. */
final class TaskContracts {

    private static final String CHOOSE = "chưa chọn";
    private static final String WRITE = "chưa nhập";
    private static final String WHY = "phải nêu lý do";
    private static final String MARK = "đánh dấu sẵn sàng trước khi chuyển";
    private static final String RETURN = "RETURN";

    private static final Map<String, TaskContract> BY_KEY = List.of(
                    TaskContract.of(PlanLifecycle.DRAFT_PLAN, ready(PlanLifecycle.PLAN_READY, "Dự thảo sẵn sàng")),
                    TaskContract.of(
                            PlanLifecycle.REVISE_PLAN,
                            choice(PlanLifecycle.NEXT_STEP, "Bước tiếp theo", "CONSULT_AGAIN", "SIGN")),
                    TaskContract.of(
                            PlanLifecycle.CLOSE_PLAN,
                            text(PlanLifecycle.CONCLUSION, "Kết luận").required(WRITE)),
                    TaskContract.of(
                            Consultation.GIVE_OPINION,
                            choice(Consultation.OPINION, "Ý kiến", "AGREE", "AGREE_WITH_COMMENTS", "DISAGREE"),
                            text(Consultation.COMMENTS, "Nội dung góp ý")
                                    .requiredWhen(
                                            is(Consultation.OPINION, "AGREE_WITH_COMMENTS")
                                                    .or(is(Consultation.OPINION, "DISAGREE")),
                                            "phải ghi nội dung góp ý")),
                    TaskContract.of(
                            Signing.SIGN_DOCUMENT,
                            choice(Signing.DECISION, "Quyết định", "SIGN", RETURN),
                            text(Signing.REASON, "Lý do trả lại").requiredWhen(is(Signing.DECISION, RETURN), WHY)),
                    TaskContract.of(
                            ReportCollection.CONSOLIDATE_REPORT, ready(ReportCollection.READY, "Báo cáo sẵn sàng")),
                    TaskContract.of(
                            ReportCollection.FINALISE_REPORT, ready(ReportCollection.READY, "Báo cáo sẵn sàng")),
                    TaskContract.of(
                            ReportCollection.SUBMIT_FINAL_REPORT, ready(ReportCollection.READY, "Đã gửi báo cáo")),
                    submitReport(),
                    TaskContract.of(
                            UnitReport.REVIEW_REPORT,
                            choice(UnitReport.DECISION, "Quyết định", "ACCEPT", RETURN),
                            text(UnitReport.REASON, "Lý do trả lại").requiredWhen(is(UnitReport.DECISION, RETURN), WHY),
                            optional(UnitReport.NEW_DUE_AT, "Hạn mới", Readings::moment)
                                    .requiredWhen(is(UnitReport.DECISION, RETURN), "phải có hạn mới")),
                    TaskContract.of(
                            UnitReport.DECIDE_EXTENSION,
                            choice(UnitReport.DECISION, "Quyết định", "GRANT", "REFUSE"),
                            optional(UnitReport.NEW_DUE_AT, "Hạn mới", Readings::moment),
                            text(UnitReport.REASON, "Lý do").requiredWhen(is(UnitReport.DECISION, "REFUSE"), WHY)),
                    performDuty(),
                    TaskContract.of(
                            Duty.ACCEPT_DUTY,
                            choice(Duty.DECISION, "Quyết định", "ACCEPT", RETURN),
                            text(Duty.REASON, "Lý do trả lại").requiredWhen(is(Duty.DECISION, RETURN), WHY)))
            .stream()
            .collect(Collectors.toUnmodifiableMap(TaskContract::taskKey, Function.identity()));

    private TaskContracts() {}

    static Optional<TaskContract> of(String taskKey) {
        return Optional.ofNullable(taskKey).map(BY_KEY::get);
    }

    private static TaskContract submitReport() {
        return TaskContract.of(
                UnitReport.SUBMIT_REPORT,
                text(UnitReport.SUMMARY, "Nội dung báo cáo")
                        .requiredWhen(is(UnitReport.NOTHING_TO_REPORT, true).negate(), WRITE),
                flag(UnitReport.NOTHING_TO_REPORT, "Không phát sinh"),
                optional(UnitReport.FIGURES, "Số liệu", Readings::jsonObject),
                optional(UnitReport.ATTACHMENT_IDS, "Tệp kèm theo", Readings::ids),
                optional(UnitReport.OPINION_COUNT, "Số ý kiến", Readings.integer(0, 100_000)));
    }

    private static TaskContract performDuty() {
        return TaskContract.of(
                Duty.PERFORM_DUTY,
                text(Duty.RESULT, "Kết quả").requiredWhen(is(Duty.DONE, true), WRITE),
                optional(Duty.PROGRESS, "Tiến độ (%)", Readings.integer(0, 100)),
                flag(Duty.DONE, "Đã xong"),
                optional(Duty.ATTACHMENT_IDS, "Tệp kèm theo", Readings::ids));
    }

    private static Field<String> text(ProcessVariable<String> variable, String label) {
        return optional(variable, label, Readings::text);
    }

    private static Field<String> choice(ProcessVariable<String> variable, String label, String... answers) {
        return optional(variable, label, Readings.choice(new TreeSet<>(List.of(answers))))
                .required(CHOOSE);
    }

    private static Field<Boolean> flag(ProcessVariable<Boolean> variable, String label) {
        return optional(variable, label, Readings::bool).otherwise(false);
    }

    private static Field<Boolean> ready(ProcessVariable<Boolean> variable, String label) {
        return optional(variable, label, TaskContracts::yes).required(MARK);
    }

    private static Boolean yes(Object given) throws WrongValue {
        if (Readings.bool(given)) {
            return true;
        }
        throw new WrongValue(MARK);
    }

    private static Predicate<Map<String, Object>> is(ProcessVariable<?> variable, Object value) {
        return values -> value.equals(values.get(variable.name()));
    }
}
