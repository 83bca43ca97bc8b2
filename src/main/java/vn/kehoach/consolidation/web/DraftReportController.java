package vn.kehoach.consolidation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.consolidation.DraftReports;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;

/** The draft of the consolidated report as a file. */
@RestController
@RequestMapping("/api/collections/{id}")
class DraftReportController {

    private final DraftReports drafts;
    private final Downloads downloads;

    DraftReportController(DraftReports drafts, Downloads downloads) {
        this.drafts = drafts;
        this.downloads = downloads;
    }

    @GetMapping("/report.docx")
    void word(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(id, DocumentType.DOCX, caller, request, response);
    }

    @GetMapping("/report.pdf")
    void pdf(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(id, DocumentType.PDF, caller, request, response);
    }

    private void send(
            String id, DocumentType type, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CollectionView view = drafts.collection(Asked.id(id), caller);
        Paper paper = drafts.paper(view, caller);
        downloads.send(
                caller.userId(),
                AuditEntry.of("collection-report-downloaded", "collection", view.id())
                        .ofPlan(PlanId.of(view.planId()).value()),
                () -> FileToSend.of("du-thao-bao-cao." + type.ending(), type.media(), drafts.file(paper, type)),
                request,
                response);
    }
}
