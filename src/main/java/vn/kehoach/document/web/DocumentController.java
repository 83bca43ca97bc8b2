package vn.kehoach.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.PlanDocuments;
import vn.kehoach.document.PlanDocuments.Made;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;

/** The document of a plan as a file. */
@RestController
@RequestMapping("/api/plans/{id}")
class DocumentController {

    private final PlanDocuments documents;
    private final Downloads downloads;

    DocumentController(PlanDocuments documents, Downloads downloads) {
        this.documents = documents;
        this.downloads = downloads;
    }

    @GetMapping("/document.pdf")
    void pdf(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PlanId plan = PlanId.of(id);
        send(plan, () -> documents.of(plan, DocumentType.PDF, caller), caller, request, response);
    }

    @GetMapping("/document.docx")
    void word(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PlanId plan = PlanId.of(id);
        send(plan, () -> documents.of(plan, DocumentType.DOCX, caller), caller, request, response);
    }

    @GetMapping("/versions/{version}/document.pdf")
    void pdfOfVersion(
            @PathVariable String id,
            @PathVariable int version,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PlanId plan = PlanId.of(id);
        send(plan, () -> documents.of(plan, version, DocumentType.PDF, caller), caller, request, response);
    }

    @GetMapping("/versions/{version}/document.docx")
    void wordOfVersion(
            @PathVariable String id,
            @PathVariable int version,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PlanId plan = PlanId.of(id);
        send(plan, () -> documents.of(plan, version, DocumentType.DOCX, caller), caller, request, response);
    }

    private void send(
            PlanId plan, Supplier<Made> making, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        downloads.send(
                caller.userId(),
                AuditEntry.of("document-downloaded", "plan", plan.toString()).ofPlan(plan.value()),
                () -> file(making.get()),
                request,
                response);
    }

    private static FileToSend file(Made made) {
        return FileToSend.of(made.name(), made.type().media(), made.content());
    }
}
