package vn.kehoach.consolidation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.consolidation.FinalReportService;
import vn.kehoach.consolidation.ReportDocuments;
import vn.kehoach.consolidation.ReportDocuments.Made;
import vn.kehoach.document.DocumentType;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.organisation.account.Caller;

/** The consolidated report of a collection over HTTP. */
@RestController
@RequestMapping("/api/collections/{id}/final-report")
class FinalReportController {

    private final FinalReportService reports;
    private final ReportDocuments documents;
    private final Downloads downloads;

    FinalReportController(FinalReportService reports, ReportDocuments documents, Downloads downloads) {
        this.reports = reports;
        this.documents = documents;
        this.downloads = downloads;
    }

    @GetMapping
    FinalReportAnswer show(@PathVariable String id, Caller caller) {
        return FinalReportAnswer.of(reports.sheet(Asked.id(id), caller));
    }

    /** The office wants a report though the plan does not ask for it. */
    @PostMapping("/addition")
    @ResponseStatus(HttpStatus.CREATED)
    FinalReportAnswer add(@PathVariable String id, @RequestBody JsonNode body, Caller caller) {
        reports.add(Asked.id(id), Asked.words(body, "reason"), caller);
        return show(id, caller);
    }

    /** Makes the next version from the figures. */
    @PostMapping("/draft")
    @ResponseStatus(HttpStatus.CREATED)
    FinalReportAnswer make(@PathVariable String id, Caller caller) {
        reports.makeDraft(Asked.id(id), caller);
        return show(id, caller);
    }

    /** Takes the next version from the office. */
    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FinalReportAnswer upload(@PathVariable String id, @RequestPart("file") MultipartFile file, Caller caller) {
        reports.upload(Asked.id(id), file, caller);
        return show(id, caller);
    }

    /** The last version is final as it is. */
    @PostMapping("/approval")
    FinalReportAnswer approve(@PathVariable String id, Caller caller) {
        reports.approve(Asked.id(id), caller);
        return show(id, caller);
    }

    /** Submits the final text to its signatory. */
    @PostMapping("/signing")
    @ResponseStatus(HttpStatus.CREATED)
    FinalReportAnswer submit(@PathVariable String id, @RequestBody JsonNode body, Caller caller) {
        reports.submit(Asked.id(id), Asked.words(body, "signer"), Asked.words(body, "recipients"), caller);
        return show(id, caller);
    }

    @GetMapping("/document.pdf")
    void pdf(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RequestId collection = Asked.id(id);
        send(collection, () -> documents.current(collection, DocumentType.PDF, caller), caller, request, response);
    }

    @GetMapping("/document.docx")
    void word(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RequestId collection = Asked.id(id);
        send(collection, () -> documents.current(collection, DocumentType.DOCX, caller), caller, request, response);
    }

    @GetMapping("/versions/{version}/document.pdf")
    void pdfOfVersion(
            @PathVariable String id,
            @PathVariable int version,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        RequestId collection = Asked.id(id);
        send(
                collection,
                () -> documents.version(collection, version, DocumentType.PDF, caller),
                caller,
                request,
                response);
    }

    @GetMapping("/versions/{version}/document.docx")
    void wordOfVersion(
            @PathVariable String id,
            @PathVariable int version,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        RequestId collection = Asked.id(id);
        send(
                collection,
                () -> documents.version(collection, version, DocumentType.DOCX, caller),
                caller,
                request,
                response);
    }

    private void send(
            RequestId collection,
            Supplier<Made> making,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        downloads.send(
                caller.userId(),
                AuditEntry.of("final-report-downloaded", "final-report", collection.toString())
                        .ofPlan(documents.planOf(collection)),
                () -> file(making.get()),
                request,
                response);
    }

    private static FileToSend file(Made made) {
        return FileToSend.of(made.name(), made.type().media(), made.content());
    }
}
