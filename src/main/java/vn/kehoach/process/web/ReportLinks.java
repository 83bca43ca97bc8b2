package vn.kehoach.process.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.consolidation.FinalReportView;

/** What a form says of a consolidated report, with the ways to its text. */
final class ReportLinks {

    private ReportLinks() {}

    static Map<String, Object> of(FinalReportView report) {
        return of(report, report.text().version());
    }

    /** That of one version: what consultees are asked about. */
    static Map<String, Object> of(FinalReportView report, int version) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("title", report.title());
        sheet.put("state", report.state().label());
        sheet.put("version", version);
        sheet.put("number", report.number().orElse(null));
        if (version > 0) {
            String path = "/api/collections/" + report.request() + "/final-report/"
                    + (report.frozen() ? "" : "versions/" + version + "/") + "document.";
            sheet.put("pdf", path + "pdf");
            sheet.put("docx", path + "docx");
        }
        return sheet;
    }
}
