package vn.kehoach.process.unitreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.process.ProcessVariable;

/** The names that unit-report.bpmn and the code share. Business key: the assignment's id. */
public final class UnitReport {

    /** The id of the process. */
    public static final String KEY = "unit-report";

    /** Nộp báo cáo. */
    public static final String SUBMIT_REPORT = "userTask_submitReport";

    /** Xem xét báo cáo của đơn vị. */
    public static final String REVIEW_REPORT = "userTask_reviewReport";

    /** What the unit reports. */
    public static final ProcessVariable<String> SUMMARY = ProcessVariable.text("summary");

    /** The unit declares that nothing happened. */
    public static final ProcessVariable<Boolean> NOTHING_TO_REPORT = ProcessVariable.bool("nothingToReport");

    /** Figures by name. */
    public static final ProcessVariable<Map<String, Object>> FIGURES = ProcessVariable.jsonObject("figures");

    /** Words by the titles of the sections that the template of the report asks for. */
    public static final ProcessVariable<Map<String, Object>> SECTIONS = ProcessVariable.jsonObject("sections");

    /** Ids of files uploaded before. */
    public static final ProcessVariable<List<String>> ATTACHMENT_IDS = ProcessVariable.idList("attachmentIds");

    /** What the office decides. */
    public static final ProcessVariable<ReviewDecision> DECISION =
            ProcessVariable.choice("decision", ReviewDecision.class);

    /** Why a report is returned. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");

    /** The date by which the unit supplements its report. */
    public static final ProcessVariable<Instant> NEW_DUE_AT = ProcessVariable.moment("newDueAt");

    /** Whether the office accepted the report. */
    static final ProcessVariable<Boolean> REPORT_ACCEPTED = ProcessVariable.bool("reportAccepted");

    private UnitReport() {}

    /** One of the numbers that a report carries, under the name of its field. */
    public static ProcessVariable<Long> carrying(ReportField field) {
        return ProcessVariable.integer(field.name());
    }

    static AssignmentId assignmentOf(DelegateExecution execution) {
        return AssignmentId.of(execution.getProcessBusinessKey());
    }

    static AssignmentId assignmentOf(DelegateTask task) {
        return assignmentOf(task.getExecution());
    }
}
