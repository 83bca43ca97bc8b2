package vn.kehoach.consolidation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.consolidation.FinalReportService;
import vn.kehoach.consolidation.FinalReportView;
import vn.kehoach.consolidation.ReportState;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.notification.outbox.MailState;
import vn.kehoach.shared.VietnamTime;

/**
 * The report of a collection as its page shows it.
 *
 * @param wanted whether there is to be one: the plan asks for it, or the office added it
 * @param added why the office added it; empty where it did not
 * @param number empty until it is signed
 */
record FinalReportSheet(
        boolean wanted,
        String added,
        String state,
        boolean writable,
        boolean fresh,
        boolean submittable,
        String number,
        List<Version> versions,
        List<Answer> opinions,
        Map<String, String> signers,
        String recipients,
        List<Delivery> deliveries) {

    /** One version of its text. */
    record Version(int number, String origin, String by, String at) {}

    /** An opinion with what became of it. */
    record Answer(
            String id, String name, String opinion, String comments, boolean open, String response, String text) {}

    /** One delivery. */
    record Delivery(String line, String name, String address, String mail) {}

    static FinalReportSheet of(FinalReportService.Sheet sheet) {
        Optional<FinalReportView> report = sheet.report();
        ReportState state = report.map(FinalReportView::state).orElse(ReportState.DRAFT);
        return new FinalReportSheet(
                sheet.asked() || report.isPresent(),
                report.flatMap(FinalReportView::addedReason).orElse(""),
                sheet.versions().isEmpty() ? "Chưa lập" : state.label(),
                state == ReportState.DRAFT || state == ReportState.FINAL,
                state == ReportState.DRAFT,
                state == ReportState.FINAL,
                report.flatMap(FinalReportView::number).orElse(""),
                sheet.versions().stream().map(FinalReportSheet::version).toList(),
                sheet.opinions().stream().map(FinalReportSheet::answer).toList(),
                sheet.signers(),
                String.join(
                        "\n",
                        report.map(FinalReportView::recipients)
                                .filter(lines -> !lines.isEmpty())
                                .orElse(sheet.proposed())),
                sheet.deliveries().stream()
                        .map(each -> new Delivery(
                                each.line(),
                                each.name(),
                                each.address().orElse("–"),
                                each.mail().map(MailState::label).orElse("–")))
                        .toList());
    }

    private static Version version(FinalReportService.Version version) {
        return new Version(
                version.number(),
                version.made() ? "lập từ số liệu" : "tải lên: " + version.name(),
                version.by(),
                VietnamTime.moment(version.at()));
    }

    private static Answer answer(OpinionTable.Row row) {
        return new Answer(
                row.id(),
                row.name(),
                row.given().opinion() == null
                        ? "chưa trả lời"
                        : row.given().opinion().label(),
                Optional.ofNullable(row.given().comments()).orElse(""),
                row.given().opinion() != null && row.given().opinion().asksForResponse(),
                row.answered().response() == null
                        ? ""
                        : row.answered().response().label(),
                Optional.ofNullable(row.answered().responseText()).orElse(""));
    }
}
