package vn.kehoach.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.letter.KeptLetters;
import vn.kehoach.letter.LetterKind;
import vn.kehoach.letter.Letters;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;

/** Letters as files. */
@RestController
@RequestMapping("/api/plans/{id}")
class LetterController {

    private final Letters letters;
    private final Downloads downloads;

    LetterController(Letters letters, Downloads downloads) {
        this.letters = letters;
        this.downloads = downloads;
    }

    @GetMapping("/opinions.docx")
    void opinionsInWord(
            @PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        opinions(PlanId.of(id), DocumentType.DOCX, caller, request, response);
    }

    @GetMapping("/opinions.pdf")
    void opinions(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        opinions(PlanId.of(id), DocumentType.PDF, caller, request, response);
    }

    @GetMapping("/letters/{number}.docx")
    void word(
            @PathVariable String id,
            @PathVariable int number,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        kept(PlanId.of(id), number, DocumentType.DOCX, caller, request, response);
    }

    @GetMapping("/letters/{number}.pdf")
    void pdf(
            @PathVariable String id,
            @PathVariable int number,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        kept(PlanId.of(id), number, DocumentType.PDF, caller, request, response);
    }

    private void opinions(
            PlanId plan, DocumentType type, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Paper paper = letters.opinions(plan, caller);
        String name = LetterKind.OPINIONS.key() + "." + type.ending();
        downloads.send(
                caller.userId(),
                entry(plan),
                () -> FileToSend.of(name, type.media(), letters.file(paper, type)),
                request,
                response);
    }

    private void kept(
            PlanId plan,
            int number,
            DocumentType type,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        KeptLetters.File file = letters.kept(plan, number, type, caller);
        downloads.send(
                caller.userId(),
                entry(plan),
                () -> FileToSend.of(file.name(), type.media(), file.content()),
                request,
                response);
    }

    private static AuditEntry entry(PlanId plan) {
        return AuditEntry.of("letter-downloaded", "plan", plan.toString()).ofPlan(plan.value());
    }
}
