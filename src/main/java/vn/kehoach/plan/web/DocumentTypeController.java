package vn.kehoach.plan.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.plan.types.DocumentType;
import vn.kehoach.plan.types.DocumentTypes;

/** The types of documents over HTTP: what a form lets choose. */
@RestController
class DocumentTypeController {

    @GetMapping("/api/document-types")
    List<DocumentType> all() {
        return DocumentTypes.known().all();
    }
}
