package vn.kehoach.consolidation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.ReportDocuments;
import vn.kehoach.consolidation.ReportDocuments.Made;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.pages.PageAnswers;
import vn.kehoach.organisation.account.Caller;

/** The consolidated report to be read in place, page by page: for whoever may read it as a file. */
@RestController
@RequestMapping("/api/collections/{id}/final-report")
class ReportPagesController {

    private final ReportDocuments documents;
    private final PageAnswers answers;

    ReportPagesController(ReportDocuments documents, PageAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping("/pages")
    PageAnswers.Answer all(@PathVariable String id, Caller caller) {
        RequestId collection = Asked.id(id);
        Made made = documents.current(collection, DocumentType.PDF, caller);
        return answers.all(made.name(), made.content(), address(collection) + "/pages", caller.userId());
    }

    @GetMapping("/pages/{page}.png")
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @PathVariable int page,
            @RequestParam String edition,
            Caller caller,
            HttpServletRequest request) {
        Made made = documents.current(Asked.id(id), DocumentType.PDF, caller);
        return answers.one(made.content(), page, edition, caller.userId(), request);
    }

    @GetMapping("/versions/{version}/pages")
    PageAnswers.Answer allOfVersion(@PathVariable String id, @PathVariable int version, Caller caller) {
        RequestId collection = Asked.id(id);
        Made made = documents.version(collection, version, DocumentType.PDF, caller);
        String address = address(collection) + "/versions/" + version + "/pages";
        return answers.all(made.name(), made.content(), address, caller.userId());
    }

    @GetMapping("/versions/{version}/pages/{page}.png")
    ResponseEntity<byte[]> oneOfVersion(
            @PathVariable String id,
            @PathVariable int version,
            @PathVariable int page,
            @RequestParam String edition,
            Caller caller,
            HttpServletRequest request) {
        Made made = documents.version(Asked.id(id), version, DocumentType.PDF, caller);
        return answers.one(made.content(), page, edition, caller.userId(), request);
    }

    private static String address(RequestId collection) {
        return "/api/collections/" + collection + "/final-report";
    }
}
