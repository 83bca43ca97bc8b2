package vn.kehoach.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.document.DocumentName;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.ReportPapers;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * The consolidated report as files. What was signed is written once and kept: everybody gets the same bytes for ever. No
 * transaction is open while a file is written.
 */
@Service
public class ReportDocuments {

    private final FinalReports reports;
    private final ReportVersions versions;
    private final ReportSigners signers;
    private final ReportPapers papers;
    private final PlanReaders readers;
    private final Clock clock;

    ReportDocuments(
            FinalReports reports,
            ReportVersions versions,
            ReportSigners signers,
            ReportPapers papers,
            PlanReaders readers,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.signers = signers;
        this.papers = papers;
        this.readers = readers;
        this.clock = clock;
    }

    /** A file with its name. */
    public record Made(String name, DocumentType type, byte[] content) {}

    /** Refuses whoever takes no part in making the plan and its report. */
    FinalReportView open(RequestId request, Caller caller) {
        FinalReportView report = reports.findByRequestId(request.value())
                .map(FinalReport::view)
                .filter(each -> readers.mayRead(each.plan(), caller))
                .orElseThrow(() -> Refused.notFound("Đợt thu này chưa có báo cáo tổng hợp"));
        readers.requireInside(report.plan(), caller);
        return report;
    }

    /** The report as it stands: what was signed, or the last version. */
    public Made current(RequestId request, DocumentType type, Caller caller) {
        FinalReportView report = open(request, caller);
        return report.frozen()
                ? signed(report, type)
                : version(report, report.text().version(), type);
    }

    /** One version, as those saw it who were asked about it. */
    public Made version(RequestId request, int number, DocumentType type, Caller caller) {
        return version(open(request, caller), number, type);
    }

    /** The plan on which it reports. */
    public UUID planOf(RequestId request) {
        return reports.findByRequestId(request.value())
                .map(report -> report.view().plan().value())
                .orElseThrow(() -> Refused.notFound("Đợt thu này chưa có báo cáo tổng hợp"));
    }

    /** What was signed, for the program itself; empty while it is not. */
    Optional<Made> signed(RequestId request, DocumentType type) {
        return reports.findByRequestId(request.value())
                .map(FinalReport::view)
                .filter(FinalReportView::frozen)
                .map(report -> signed(report, type));
    }

    private Made version(FinalReportView report, int number, DocumentType type) {
        ReportVersions.Word word = word(report, number);
        String name = DocumentName.of("Dự thảo báo cáo bản " + number, type);
        if (type == DocumentType.DOCX) {
            return new Made(name, type, word.content());
        }
        Instant at = versions.of(report.request()).stream()
                .filter(row -> row.number() == number)
                .map(ReportVersions.Row::at)
                .findFirst()
                .orElseThrow();
        String draft = "DỰ THẢO bản " + number + ", ngày " + VietnamTime.day(VietnamTime.dayOf(at));
        return new Made(name, type, rendered(report, word, type, frame(report, draft, Optional.empty(), at)));
    }

    private Made signed(FinalReportView report, DocumentType type) {
        String name = DocumentName.of(report.number().orElseThrow(), type);
        return versions.signed(report.request(), type)
                .map(kept -> new Made(name, type, kept))
                .orElseGet(() -> {
                    PaperMaker.Frame frame =
                            frame(report, "", report.number(), report.signedAt().orElseThrow());
                    byte[] made = rendered(report, word(report, report.text().version()), type, frame);
                    versions.keep(report.request(), type, made, clock.instant());
                    return new Made(
                            name, type, versions.signed(report.request(), type).orElseThrow());
                });
    }

    private byte[] rendered(
            FinalReportView report, ReportVersions.Word word, DocumentType type, PaperMaker.Frame frame) {
        return papers.file(papers.paper(report.plan(), papers.read(word.name(), word.content()), frame), type);
    }

    private PaperMaker.Frame frame(FinalReportView report, String draft, Optional<String> number, Instant at) {
        String signer = report.signer()
                .or(() -> signers.choices(report.plan()).keySet().stream().findFirst())
                .orElse("");
        return new PaperMaker.Frame(
                draft,
                number,
                at,
                signers.line(report.plan(), signer),
                number.flatMap(any -> signers.approval(report)),
                report.recipients());
    }

    private ReportVersions.Word word(FinalReportView report, int number) {
        return versions.word(report.request(), number)
                .orElseThrow(() -> Refused.notFound("Báo cáo không có bản " + number));
    }
}
