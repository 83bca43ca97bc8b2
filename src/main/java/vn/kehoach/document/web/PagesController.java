package vn.kehoach.document.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.PlanDocuments;
import vn.kehoach.document.PlanDocuments.Made;
import vn.kehoach.document.pages.PageAnswers;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;

/** The document of a plan to be read in place, page by page: for whoever may read it as a file. */
@RestController
@RequestMapping("/api/plans/{id}")
class PagesController {

    private final PlanDocuments documents;
    private final PageAnswers answers;

    PagesController(PlanDocuments documents, PageAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping("/pages")
    PageAnswers.Answer all(@PathVariable String id, Caller caller) {
        PlanId plan = PlanId.of(id);
        Made made = documents.of(plan, DocumentType.PDF, caller);
        return answers.all(made.name(), made.content(), "/api/plans/" + plan + "/pages", caller.userId());
    }

    @GetMapping("/pages/{page}.png")
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @PathVariable int page,
            @RequestParam String edition,
            Caller caller,
            HttpServletRequest request) {
        Made made = documents.of(PlanId.of(id), DocumentType.PDF, caller);
        return answers.one(made.content(), page, edition, caller.userId(), request);
    }

    @GetMapping("/versions/{version}/pages")
    PageAnswers.Answer allOfVersion(@PathVariable String id, @PathVariable int version, Caller caller) {
        PlanId plan = PlanId.of(id);
        Made made = documents.of(plan, version, DocumentType.PDF, caller);
        String address = "/api/plans/" + plan + "/versions/" + version + "/pages";
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
        Made made = documents.of(PlanId.of(id), version, DocumentType.PDF, caller);
        return answers.one(made.content(), page, edition, caller.userId(), request);
    }
}
