package vn.kehoach.process.reportcollection;

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

    private ReportCollection() {}
}
