package vn.kehoach.process.reportcollection;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.process.ProcessVariable;

/** The names that report-collection.bpmn and the code share. Business key: the report request's id. */
public final class ReportCollection {

    /** The id of the process. */
    public static final String KEY = "report-collection";

    /** Tổng hợp báo cáo. */
    public static final String CONSOLIDATE_REPORT = "userTask_consolidateReport";

    /** Hoàn chỉnh báo cáo. */
    public static final String FINALISE_REPORT = "userTask_finaliseReport";

    /** Gửi báo cáo lên cấp trên. */
    public static final String SUBMIT_FINAL_REPORT = "userTask_submitFinalReport";

    /** The office says that the report may go on. */
    public static final ProcessVariable<Boolean> READY = ProcessVariable.bool("ready");

    /** Whether units are left whose report is not requested yet. */
    static final ProcessVariable<Boolean> UNITS_LEFT = ProcessVariable.bool("unitsLeft");

    /** When the collection closes by itself. */
    static final ProcessVariable<Instant> COLLECTION_CLOSES_AT = ProcessVariable.moment("collectionClosesAt");

    /** Whether the collection ends in a report upwards. */
    static final ProcessVariable<Boolean> REPORT_ASKED = ProcessVariable.bool("reportAsked");

    /** Whether somebody is consulted on the draft report. */
    static final ProcessVariable<Boolean> REPORT_CONSULTATION_NEEDED = ProcessVariable.bool("reportConsultationNeeded");

    /** The round on the draft report. */
    static final ProcessVariable<String> REPORT_ROUND_ID = ProcessVariable.id("reportRoundId");

    /** What {@code event_allReportsIn} waits for. */
    public static final String ALL_REPORTS_IN = "message_allReportsIn";

    /** What {@code startEvent_reportAdded} waits for: the office adds a report to a collection that is closed. */
    public static final String REPORT_ADDED = "message_reportAdded";

    private ReportCollection() {}

    static RequestId requestOf(DelegateExecution execution) {
        return RequestId.of(execution.getProcessBusinessKey());
    }
}
