package vn.kehoach.consolidation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.consolidation.FinalReportService;
import vn.kehoach.consolidation.FinalReportView;
import vn.kehoach.consolidation.ReportState;
import vn.kehoach.shared.VietnamTime;

/**
 * The report of a collection as programs read it. Moments are ISO 8601 with +07:00.
 *
 * @param asked whether the text of the plan asks for one
 * @param state null while nobody has begun it
 * @param version the last one; 0 while there is none
 * @param signers user ids with names, the first one proposed
 */
record FinalReportAnswer(
        boolean asked,
        ReportState state,
        String addedReason,
        int version,
        boolean edited,
        String number,
        String signedAt,
        String sentAt,
        List<Version> versions,
        Map<String, String> signers,
        List<String> recipients) {

    /** One version. */
    record Version(int number, boolean made, String name, String savedBy, String savedAt) {}

    static FinalReportAnswer of(FinalReportService.Sheet sheet) {
        Optional<FinalReportView> report = sheet.report();
        return new FinalReportAnswer(
                sheet.asked(),
                report.map(FinalReportView::state).orElse(null),
                report.flatMap(FinalReportView::addedReason).orElse(null),
                report.map(each -> each.text().version()).orElse(0),
                report.map(each -> each.text().edited()).orElse(false),
                report.flatMap(FinalReportView::number).orElse(null),
                report.flatMap(FinalReportView::signedAt).map(VietnamTime::iso).orElse(null),
                report.flatMap(FinalReportView::sentAt).map(VietnamTime::iso).orElse(null),
                sheet.versions().stream()
                        .map(each -> new Version(
                                each.number(), each.made(), each.name(), each.by(), VietnamTime.iso(each.at())))
                        .toList(),
                sheet.signers(),
                report.map(FinalReportView::recipients)
                        .filter(lines -> !lines.isEmpty())
                        .orElse(sheet.proposed()));
    }
}
